import { useEffect, useState } from 'react';
import { useDraft } from '../draft/use-draft.js';
import { Problem } from '../graph/problem.js';
import { isOutdated, outcomeOf, type Refusal } from '../graph/refusal.js';
import { useChange } from '../shell/asking.js';
import { useShell } from '../shell/viewer.js';
import { useStaying } from '../sign-in/staying.js';
import { useWords } from '../words/language.js';
import { Control } from './control.js';
import { Field, problemAt } from './field.js';
import { FormDialog } from './form-dialog.js';
import { changeOf, missingIn, valueOf, type Changing } from './forms.js';
import { useKeepsChanges, useOutbox } from './use-outbox.js';
import { actionWords, type ActionKey } from './words.js';

/** What a change is made to, as the viewer sees it. */
export interface Target {
  readonly id: string;
  readonly version: number;
  /** What it is about: to be told apart among what waits to be sent. */
  readonly about?: string;
}

type Entered = Readonly<Record<string, string | boolean | undefined>>;

/** Makes a change of the table: what was entered stays until it is done. */
export function useMaking(operation: Changing, target: Target) {
  const say = useWords(actionWords);
  const { of, change, fields, seen, must } = changeOf(operation);
  const making = useChange(change);
  const [outbox, keeps] = [useOutbox(), useKeepsChanges()];
  const { clockAhead } = useShell();
  const [refused, setRefused] = useState<Refusal | Problem>();
  const make = async (entered: Entered): Promise<boolean> => {
    const missing = missingIn({ must }, entered).map((path) => ({ path, message: say('missing') }));
    setRefused(
      missing.length
        ? { __typename: 'InvalidInput', code: '', message: say('incomplete'), hint: null, fields: missing }
        : undefined,
    );
    if (missing.length) return false;
    const values = Object.entries(fields).map(([name, control]) => [name, valueOf(control, entered[name])]);
    const input: Record<string, unknown> = {
      ...Object.fromEntries(values),
      [of]: target.id,
      ...(seen ? { ifVersion: target.version } : {}),
    };
    const [key, since] = [crypto.randomUUID(), new Date(Date.now() + clockAhead).toISOString()];
    const told = await outcomeOf(
      making
        .mutateAsync({ input: input as never, ...(keeps ? { idempotencyKey: key } : {}) })
        .then(({ answer }) => answer),
    );
    if (!('refused' in told)) return true;
    if (outbox && keeps && told.refused instanceof Problem && told.refused.code === 'OFFLINE') {
      // The true time goes with it where the graph takes one; the version does not: what waits before it changes that.
      const { ifVersion: _seen, ...later } = input;
      const timed = 'at' in fields && !input['at'] ? { ...later, at: since } : later;
      outbox.keep({ key, operation, input: timed, since, about: target.about ?? '' });
      return true;
    }
    setRefused(told.refused);
    return false;
  };
  return { make, refused, busy: making.isPending };
}

/** Asks for what a change needs, and makes it. */
export function ChangeDialog({ operation, target, close }: { operation: Changing; target: Target; close: () => void }) {
  const say = useWords(actionWords);
  const { fields } = changeOf(operation);
  const { viewer } = useShell();
  const { draft, change, drop } = useDraft<Entered>(`hearback-form-${viewer.id}-${operation}-${target.id}`, {});
  // As it was when the form was opened, whatever is shown behind it by now; once others' changes were told, as it is.
  const [seen, see] = useState<Target | undefined>(target);
  const { make, refused, busy } = useMaking(operation, seen ?? target);
  useEffect(() => {
    if (isOutdated(refused)) see(undefined);
  }, [refused]);
  // Elsewhere it cannot be made without signing in, and saying so would not help.
  useStaying(useKeepsChanges());
  const form = `change-${operation}`;
  return (
    <FormDialog
      title={say(operation)}
      ok={say('confirm')}
      fields={Object.keys(fields)}
      {...{ refused, busy, close }}
      save={() =>
        void make(draft).then((made) => {
          if (!made) return;
          drop();
          close();
        })
      }
    >
      {Object.entries(fields).map(([name, kind]) => {
        const [id, problem] = [`${form}-${name}`, problemAt(refused, name)];
        return (
          <Field key={name} id={id} label={say(name as ActionKey)} problem={problem}>
            <Control
              kind={kind}
              id={id}
              label={say(name as ActionKey)}
              problem={problem}
              value={draft[name]}
              beside={draft}
              enter={(value) => change({ [name]: value })}
            />
          </Field>
        );
      })}
    </FormDialog>
  );
}
