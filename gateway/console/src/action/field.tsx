import type { ReactNode } from 'react';
import type { Problem } from '../graph/problem.js';
import type { Refusal } from '../graph/refusal.js';
import './action.css';

/** Whether a path of the input is that of a field, or of something in it. */
export const lies = (path: string, field: string): boolean => path === field || path.startsWith(`${field}.`);

/** What a refusal says of one field of the input, or of something in it. */
export const problemAt = (refused: Refusal | Problem | undefined, field: string): string | undefined =>
  refused && 'fields' in refused ? refused.fields?.find(({ path }) => lies(path, field))?.message : undefined;

/** A field of a form with its name and what is wrong with it. The control inside has the id `id` and takes what `wrong` says. */
export function Field({
  id,
  label,
  problem,
  children,
}: {
  id: string;
  label: string;
  problem?: string;
  children: ReactNode;
}) {
  return (
    <div className={problem ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children}
      {problem && (
        <p id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** What ties a control to the problem shown under it. */
export const wrong = (id: string, problem: string | undefined) =>
  problem ? ({ id, status: 'error', 'aria-invalid': true, 'aria-describedby': `${id}-problem` } as const) : { id };
