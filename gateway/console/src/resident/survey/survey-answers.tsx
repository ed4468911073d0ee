import { useRef, useState, type FormEvent } from 'react';
import { isRefusal, type Refusal } from '../../graph/refusal.js';
import { send } from '../../graph/send.js';
import { useLanguage, useWords } from '../../words/language.js';
import { Answer, type FormQuery } from '../resident.generated.js';
import { asProblem, type Problem } from '../../graph/problem.js';
import { residentWords, surveyWords } from '../words.js';
import { Question } from './question.js';

type Questions = FormQuery['survey'] extends infer S ? (S extends { questions: infer Q } ? Q : never) : never;
export type Given = Readonly<Record<string, { readonly score?: number; readonly text?: string }>>;

/** The questions and what is answered so far; nothing of it is lost when sending fails. */
export function SurveyAnswers({ token, questions }: { token: string; questions: Questions }) {
  const say = useWords(surveyWords);
  const sayFrame = useWords(residentWords);
  const { language } = useLanguage();
  const [given, setGiven] = useState<Given>({});
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<Refusal | Problem>();
  const [receipt, setReceipt] = useState<{ satisfied: boolean }>();
  const form = useRef<HTMLFormElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const open = questions.filter(({ id, required }) => required && !given[id]?.score && !given[id]?.text?.trim());
    setMissing(open.map(({ id }) => id));
    if (open[0])
      return form.current?.querySelector<HTMLElement>(`#q-${open[0].id} input, #q-${open[0].id} textarea`)?.focus();
    setSending(true);
    const answers = Object.entries(given).map(([questionId, said]) => ({ questionId, ...said }));
    const answer = await send(Answer, { input: { token, answers } }, { language }).then(
      ({ answerSurvey }) => answerSurvey,
      (thrown: unknown) => asProblem(thrown),
    );
    setSending(false);
    if ('satisfied' in answer) return setReceipt(answer);
    setTrouble(answer instanceof Error || isRefusal(answer) ? answer : undefined);
  };

  if (receipt)
    return (
      <section className="card centred" role="status">
        <h1>{say('thanks')}</h1>
        <p>{receipt.satisfied ? say('thanksGood') : say('thanksBad')}</p>
      </section>
    );
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
      {questions.map((question) => (
        <Question
          key={question.id}
          of={question}
          said={given[question.id]}
          missing={missing.includes(question.id) && !given[question.id]}
          answer={(said) => setGiven((before) => ({ ...before, [question.id]: said }))}
        />
      ))}
      {trouble && (
        <p className="problem" role="alert">
          {'code' in trouble && trouble.code === 'OFFLINE'
            ? sayFrame('offline')
            : [trouble.message, trouble.hint].filter(Boolean).join(' ')}
        </p>
      )}
      <button type="submit" disabled={sending}>
        {sending ? say('sending') : say('send')}
      </button>
    </form>
  );
}
