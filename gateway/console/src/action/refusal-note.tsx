import { Problem } from '../graph/problem.js';
import type { Refusal } from '../graph/refusal.js';
import { useWords } from '../words/language.js';
import { troubleWords } from '../words/trouble.js';
import './action.css';
import { ChangedSince } from './changed-since.js';
import { lies } from './field.js';

/** Why a change was not made, and what to do. What was typed stays where it is. */
export function RefusalNote({ of, at = [] }: { of: Refusal | Problem; at?: readonly string[] }) {
  const say = useWords(troubleWords);
  if (of instanceof Problem)
    return (
      <p className="refusal" role="alert">
        {of.code === 'OFFLINE' ? say('offlineHint') : [of.message, of.hint].filter(Boolean).join(' ')}{' '}
        {of.incident && say('incident', { incident: of.incident })}
      </p>
    );
  // A field that is on the page says what is wrong with it itself.
  const elsewhere =
    of.fields?.filter(({ path }) => !at.some((field) => lies(path, field))).map(({ message }) => message) ?? [];
  return (
    <p className="refusal" role="alert">
      {[of.message, ...elsewhere, of.hint].filter(Boolean).join(' ')}
      {of.changes && of.changes.length > 0 && <ChangedSince changes={of.changes} />}
    </p>
  );
}
