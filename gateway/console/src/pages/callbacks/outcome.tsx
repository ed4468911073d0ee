import { Button, Checkbox, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Choice } from '../../action/choice.js';
import { Field, problemAt, wrong } from '../../action/field.js';
import { RefusalNote } from '../../action/refusal-note.js';
import type { Problem } from '../../graph/problem.js';
import { outcomeOf, type Refusal } from '../../graph/refusal.js';
import { useChange } from '../../shell/asking.js';
import { useWords } from '../../words/language.js';
import { methodNames, verdictNames } from '../../words/names.js';
import { ConcludeCallback, RecordAttempt, type ShownCallbackFragment } from './callbacks.generated.js';
import { useDraft } from '../../draft/use-draft.js';
import type { Draft } from './draft.js';
import { callbacksWords } from './words.js';

/** What came of a callback, to be told once it is over here. */
export interface Told {
  readonly number: string;
  readonly outcome: Draft['outcome'] & string;
  readonly solved: boolean;
  /** When the next try is to be made. */
  readonly next?: string | null;
}

const KEYS = { Digit1: 'SATISFIED', Digit2: 'UNSATISFIED', Digit3: 'NOBODY' } as const;

/** The outcome in two taps: what it was, and that it is so. Words may be added; they stay until they are taken. */
export function Outcome({ of, told }: { of: ShownCallbackFragment; told: (what: Told) => void }) {
  const say = useWords(callbacksWords);
  const sayVerdict = useWords(verdictNames);
  const sayMethod = useWords(methodNames);
  const { draft, change, drop } = useDraft<Draft>(`hearback-callback-${of.id}`, {
    solved: false,
    method: of.method === 'VISIT' ? 'VISIT' : 'PHONE',
    words: '',
  });
  const [refused, setRefused] = useState<Refusal | Problem>();
  const concluding = useChange(ConcludeCallback);
  const attempting = useChange(RecordAttempt);
  const form = useRef<HTMLFormElement>(null);
  const { outcome, solved, method, words } = draft;
  const field = outcome === 'NOBODY' ? 'note' : 'comment';

  const choose = (chosen: Draft['outcome']) => {
    setRefused(undefined);
    change({ outcome: chosen, solved: chosen === 'SATISFIED' });
  };
  const send = async () => {
    if (!outcome) return;
    const input = { callbackId: of.id, method };
    const answer = await outcomeOf<{ __typename: string; scheduledFor?: string | null }>(
      outcome === 'NOBODY'
        ? attempting.mutateAsync({ input: { ...input, note: words || null } }).then((one) => one.answer)
        : concluding
            .mutateAsync({ input: { ...input, verdict: outcome, solved, comment: words || null } })
            .then((one) => one.answer),
    );
    if ('refused' in answer) return setRefused(answer.refused);
    drop();
    told({ number: of.case.number, outcome, solved, next: answer.done.scheduledFor });
  };
  const sendLatest = useRef(send);
  sendLatest.current = send;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey && event.code in KEYS) choose(KEYS[event.code as keyof typeof KEYS]);
      else if (event.ctrlKey && event.key === 'Enter') void sendLatest.current();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refused]);

  const closed = of.actions.filter(({ operation, open }) => operation === 'concludeCallback' && !open);
  if (closed.length)
    return (
      <section className="outcome">
        <h3>{say('refused')}</h3>
        {closed.map(({ reason, hint }) => (
          <p key={reason} className="refusal">
            {[reason, hint].filter(Boolean).join(' ')}
          </p>
        ))}
      </section>
    );
  const problem = problemAt(refused, field);
  return (
    <form
      ref={form}
      className="outcome"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3>{say('outcome')}</h3>
      <Choice
        legend={say('verdict')}
        options={[
          { value: 'SATISFIED', label: sayVerdict('SATISFIED') },
          { value: 'UNSATISFIED', label: sayVerdict('UNSATISFIED') },
          { value: 'NOBODY', label: say('nobody') },
        ]}
        value={outcome}
        onChange={choose}
      />
      {outcome && (
        <>
          <Choice
            legend={say('method')}
            options={(['PHONE', 'VISIT'] as const).map((value) => ({ value, label: sayMethod(value) }))}
            value={method}
            onChange={(chosen) => change({ method: chosen })}
          />
          {outcome !== 'NOBODY' && (
            <Checkbox checked={solved} onChange={({ target }) => change({ solved: target.checked })}>
              {say('solved')}
            </Checkbox>
          )}
          <Field id="callback-words" label={say(field)} problem={problem}>
            <Input.TextArea
              {...wrong('callback-words', problem)}
              rows={3}
              placeholder={say(field === 'note' ? 'noteHint' : 'commentHint')}
              value={words}
              onChange={({ target }) => change({ words: target.value })}
            />
          </Field>
          {refused && <RefusalNote of={refused} at={[field]} />}
          <Button
            type="primary"
            size="large"
            htmlType="submit"
            block
            loading={concluding.isPending || attempting.isPending}
          >
            {say(outcome === 'NOBODY' ? 'attempt' : 'conclude')}
          </Button>
        </>
      )}
    </form>
  );
}
