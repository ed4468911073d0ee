import { clockTime } from '../../format/times.js';
import { useLanguage, useWords } from '../../words/language.js';
import { Frame, NotThere, Opening } from '../frame.js';
import { Form } from '../resident.generated.js';
import { useGraph } from '../use-graph.js';
import { surveyWords } from '../words.js';
import { SurveyAnswers } from './survey-answers.js';

/** The form behind a link: its holder says in a minute how it went. */
export function SurveyPage({ token }: { token: string }) {
  const say = useWords(surveyWords);
  const { language } = useLanguage();
  const { data, problem, again } = useGraph(Form, { token });
  const form = data?.survey;
  return (
    <Frame>
      {form ? (
        form.answered ? (
          <section className="card centred">
            <h1>{say('answered')}</h1>
            <p>{say('answeredHint')}</p>
          </section>
        ) : (
          <>
            <section className="card">
              <h1>{form.title}</h1>
              <p className="quiet">
                {form.caseNumber && say('about', { number: form.caseNumber })}
                <br />
                {say('until', { at: clockTime(form.expiresAt, language) })}
              </p>
            </section>
            <SurveyAnswers token={token} questions={form.questions} />
          </>
        )
      ) : problem ? (
        <NotThere problem={problem} again={again} />
      ) : (
        <Opening />
      )}
    </Frame>
  );
}
