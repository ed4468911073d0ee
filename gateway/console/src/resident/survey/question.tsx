import type { FormQuery } from '../resident.generated.js';
import { useWords } from '../../words/language.js';
import { surveyWords } from '../words.js';

type Asked = NonNullable<FormQuery['survey']>['questions'][number];
interface Said {
  readonly score?: number;
  readonly text?: string;
}

/** One question, answered with one tap or a few words. */
export function Question({
  of,
  said,
  missing,
  answer,
}: {
  of: Asked;
  said?: Said;
  missing: boolean;
  answer: (said: Said) => void;
}) {
  const say = useWords(surveyWords);
  const problem = missing && (
    <p className="problem" id={`missing-${of.id}`}>
      {say('missing')}
    </p>
  );
  const title = (
    <>
      {of.text} {of.required && <small>{say('required')}</small>}
    </>
  );
  if (of.kind === 'TEXT')
    return (
      <div className="card question" id={`q-${of.id}`}>
        <label htmlFor={`text-${of.id}`}>{title}</label>
        <textarea
          id={`text-${of.id}`}
          rows={3}
          maxLength={2000}
          value={said?.text ?? ''}
          onChange={({ target }) => answer({ text: target.value })}
        />
        {problem}
      </div>
    );
  const options = of.kind === 'SCORE_1_5' ? ['1', '2', '3', '4', '5'] : of.options;
  const chosen = of.kind === 'SCORE_1_5' ? String(said?.score ?? '') : said?.text;
  return (
    <fieldset className="card question" id={`q-${of.id}`} aria-describedby={missing ? `missing-${of.id}` : undefined}>
      <legend>{title}</legend>
      <div className={of.kind === 'SCORE_1_5' ? 'scores' : 'choices'}>
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={of.id}
              value={option}
              checked={chosen === option}
              onChange={() => answer(of.kind === 'SCORE_1_5' ? { score: Number(option) } : { text: option })}
              aria-label={of.kind === 'SCORE_1_5' ? say('score', { n: option }) : undefined}
            />
            <span>{option}</span>
          </label>
        ))}
      </div>
      {of.kind === 'SCORE_1_5' && (
        <p className="ends" aria-hidden="true">
          <span>{say('worst')}</span>
          <span>{say('best')}</span>
        </p>
      )}
      {problem}
    </fieldset>
  );
}
