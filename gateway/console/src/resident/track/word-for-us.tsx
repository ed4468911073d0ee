import { useRef, useState, type FormEvent } from 'react';
import { useDraft } from '../../draft/use-draft.js';
import { asProblem } from '../../graph/problem.js';
import { send } from '../../graph/send.js';
import { useLanguage, useWords } from '../../words/language.js';
import { residentWords, trackWords } from '../words.js';
import { Reopen, Urge, type FollowedCaseFragment } from './track.generated.js';

type Done = (now: FollowedCaseFragment, goesOnUnder?: string) => void;

/** What the customer may do about their case now: urge it while it is open, say that it is not solved once it is closed. */
export function WordForUs({
  code,
  actions,
  done,
}: {
  code: string;
  actions: FollowedCaseFragment['actions'];
  done: Done;
}) {
  const may = (operation: string) => actions.find((one) => one.operation === operation);
  const urge = may('urgeTrackedCase');
  if (may('reopenTrackedCase')?.open) return <WordForm key="reopen" what="reopen" code={code} done={done} />;
  if (urge?.open) return <WordForm key="urge" what="urge" code={code} done={done} />;
  return urge?.code === 'URGED_JUST_NOW' ? (
    <p className="card quiet" role="status">
      {urge.reason} {urge.hint}
    </p>
  ) : null;
}

function WordForm({ what, code, done }: { what: 'urge' | 'reopen'; code: string; done: Done }) {
  const say = useWords(trackWords);
  const sayFrame = useWords(residentWords);
  const { language } = useLanguage();
  const { draft, change, drop } = useDraft(`hearback-${what}-${code.slice(-9)}`, { text: '' });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const said = draft.text.trim();
    if (what === 'reopen' && !said) {
      setProblem(say('reopenMissing'));
      return field.current?.focus();
    }
    setSending(true);
    const sent =
      what === 'urge'
        ? send(Urge, { input: { trackingCode: code, note: said || null }, idempotencyKey: key }, { language })
        : send(Reopen, { input: { trackingCode: code, reason: said }, idempotencyKey: key }, { language });
    const answer = await sent.then(({ answer }) => answer, asProblem);
    setSending(false);
    if ('case' in answer || 'steps' in answer) {
      drop();
      return 'case' in answer ? done(answer.case, answer.trackingCode) : done(answer);
    }
    const offline = answer.code === 'OFFLINE';
    setProblem(offline ? sayFrame('offline') : [answer.message, answer.hint].filter(Boolean).join(' '));
  };
  return (
    <form className="card word" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{say(`${what}Title`)}</h2>
      <label htmlFor={what}>{say(`${what}Label`)}</label>
      <textarea
        id={what}
        ref={field}
        rows={3}
        maxLength={1000}
        value={draft.text}
        onChange={({ target }) => {
          change({ text: target.value });
          setKey(crypto.randomUUID());
        }}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${what}-problem`}
      />
      {problem && (
        <p className="problem" role="alert" id={`${what}-problem`}>
          {problem}
        </p>
      )}
      <button type="submit" disabled={sending} className={what === 'urge' ? 'second' : undefined}>
        {say(what)}
      </button>
    </form>
  );
}
