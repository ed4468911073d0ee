import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Refusal } from '../../graph/refusal.js';
import { useDraft } from '../../draft/use-draft.js';
import { send } from '../../graph/send.js';
import { forgetKey, sentKey } from '../../graph/sent-key.js';
import { useLanguage, useWords } from '../../words/language.js';
import { Submit, type PlaceQuery, type SubmitMutation } from '../resident.generated.js';
import { asProblem, type Problem } from '../../graph/problem.js';
import { residentWords, submitWords } from '../words.js';
import { Done } from './done.js';
import { EMPTY } from './draft.js';
import { stepOf } from './step-of.js';
import { What, Where, Who } from './steps.js';

export type Units = PlaceQuery['submitForm']['units'];
type Received = Extract<SubmitMutation['submitCase'], { __typename: 'SubmittedCase' }>;

const KEY = 'hearback-submit-key';

/** What, where, who: three steps, each on a screen of its own. */
export function SubmitSteps({ link, units }: { link: string; units: Units }) {
  const say = useWords(submitWords);
  const sayFrame = useWords(residentWords);
  const { language } = useLanguage();
  const { draft, change, drop } = useDraft(`hearback-draft-${link.slice(-16)}`, EMPTY);
  const [step, setStep] = useState(1);
  const [problem, setProblem] = useState<{ field: string; text: string }>();
  const [sending, setSending] = useState(false);
  const [received, setReceived] = useState<Received>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step]);

  const refused = (why: Refusal | Problem) => {
    const field = 'fields' in why ? why.fields?.[0] : undefined;
    const text =
      why.code === 'OFFLINE' ? sayFrame('offline') : [why.message, 'hint' in why && why.hint].filter(Boolean).join(' ');
    setProblem({ field: field?.path ?? '', text: field?.message ?? text });
    if (field) setStep(stepOf(field.path));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(undefined);
    if (step === 1 && !draft.description.trim()) return setProblem({ field: 'description', text: say('empty') });
    if (step < 3) return setStep(step + 1);
    if (!draft.anonymous && !draft.phone.trim())
      return setProblem({ field: 'complainant.phone', text: say('noContact') });
    setSending(true);
    const { description, demand, place, unitId, name, phone, anonymous } = draft;
    const complainant = anonymous ? { anonymous } : { name: name || null, phone };
    const input = {
      link,
      description,
      demand: demand || null,
      place: place || null,
      unitId: unitId || null,
      complainant,
    };
    const answer = await send(Submit, { input, idempotencyKey: sentKey(KEY, input) }, { language }).then(
      ({ submitCase }) => submitCase,
      asProblem,
    );
    setSending(false);
    if ('trackingCode' in answer) {
      forgetKey(KEY);
      setReceived(answer);
      drop();
    } else if ('code' in answer) refused(answer as Refusal | Problem);
  };

  if (received)
    return (
      <Done
        of={received}
        another={() => {
          setReceived(undefined);
          setStep(1);
        }}
      />
    );
  const shown = { draft, change, problem };
  return (
    <form className="card" onSubmit={(event) => void submit(event)} noValidate>
      <p className="quiet">{say('step', { n: step })}</p>
      <h1 ref={heading} tabIndex={-1}>
        {say(step === 1 ? 'what' : step === 2 ? 'where' : 'who')}
      </h1>
      {step === 1 && <What {...shown} />}
      {step === 2 && <Where {...shown} units={units} />}
      {step === 3 && <Who {...shown} />}
      {problem && !stepOf(problem.field) && (
        <p className="problem" role="alert">
          {problem.text}
        </p>
      )}
      <div className="buttons">
        {step > 1 && (
          <button type="button" className="second" onClick={() => setStep(step - 1)}>
            {say('back')}
          </button>
        )}
        <button type="submit" disabled={sending}>
          {sending ? say('sending') : step < 3 ? say('next') : say('send')}
        </button>
      </div>
    </form>
  );
}
