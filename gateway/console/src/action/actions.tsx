import { Button } from 'antd';
import { useState } from 'react';
import { useCommand } from '../palette/commands.js';
import { useWords } from '../words/language.js';
import { ChangeDialog, useMaking, type Target } from './change-dialog.js';
import type { ShownActionFragment } from './changes.generated.js';
import { changeOf, isChanging, nextStep, type Changing } from './forms.js';
import { RefusalNote } from './refusal-note.js';
import { useWaiting } from './use-outbox.js';
import { actionWords, type ActionKey } from './words.js';

/** What may be done with something now, the usual next step first; what may not says why. Nothing for whoever has no part in it. */
export function Actions({ of, target }: { of: readonly ShownActionFragment[]; target: Target }) {
  const say = useWords(actionWords);
  const known = of.filter(({ operation }) => isChanging(operation));
  // What was done without a connection is not offered again.
  const done = useWaiting().filter(({ input, refused }) => !refused && Object.values(input).includes(target.id));
  const open = known.filter((one) => one.open && !done.some(({ operation }) => operation === one.operation));
  const next = nextStep(open.map(({ operation }) => operation as Changing));
  const closed = known.filter((one) => !one.open);
  if (!known.length) return null;
  return (
    <div className="actions">
      {open.map(({ operation }) => (
        <ActionButton key={operation} operation={operation as Changing} target={target} primary={operation === next} />
      ))}
      {open.length === 0 && <p className="quiet">{say('nothing')}</p>}
      {closed.length > 0 && (
        <details>
          <summary>{say('notNow')}</summary>
          <dl>
            {closed.map(({ operation, reason, hint }) => (
              <div key={operation}>
                <dt>{say(operation as ActionKey)}</dt>
                <dd>{[reason, hint].filter(Boolean).join(' ')}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

/** Begins a change: asks for what it needs, or makes it at once where it needs nothing. */
export function ActionButton({
  operation,
  target,
  primary,
}: {
  operation: Changing;
  target: Target;
  primary: boolean;
}) {
  const say = useWords(actionWords);
  const [asking, setAsking] = useState(false);
  const { make, refused, busy } = useMaking(operation, target);
  const asks = Object.keys(changeOf(operation).fields).length > 0;
  const begin = () => (asks ? setAsking(true) : void make({}));
  useCommand({ name: actionWords[operation], about: target.about, run: () => void (busy || begin()) });
  return (
    <>
      <Button block type={primary ? 'primary' : 'default'} loading={busy} onClick={begin}>
        {say(operation)}
      </Button>
      {refused && <RefusalNote of={refused} />}
      {asking && <ChangeDialog operation={operation} target={target} close={() => setAsking(false)} />}
    </>
  );
}
