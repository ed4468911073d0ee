import { useState } from 'react';
import { clockTime, fullTime } from '../../format/times.js';
import { useLanguage, useWords } from '../../words/language.js';
import { methodNames } from '../../words/names.js';
import { Frame, NotThere, Opening } from '../frame.js';
import { Photos } from '../photos/photos.js';
import { useGraph } from '../use-graph.js';
import { trackWords } from '../words.js';
import { AskCode } from './ask-code.js';
import { Track, type FollowedCaseFragment } from './track.generated.js';
import { WordForUs } from './word-for-us.js';

/** How a case goes, in plain words, for whoever has its code. */
export function TrackPage({ code: given }: { code?: string }) {
  const [code, setCode] = useState(given);
  const look = (typed: string) => {
    window.history.replaceState(null, '', `/track/${encodeURIComponent(typed)}`);
    setCode(typed);
  };
  return <Frame>{code ? <Found code={code} look={look} /> : <AskCode look={look} />}</Frame>;
}

function Found({ code, look }: { code: string; look: (code: string) => void }) {
  const { data, problem, again } = useGraph(Track, { code });
  const [told, setTold] = useState<FollowedCaseFragment>();
  const of = told ?? data?.trackCase;
  if (of)
    return (
      <>
        <Progress of={of} />
        <WordForUs
          code={code}
          actions={of.actions}
          done={(now, goesOnUnder) => {
            setTold(now);
            if (goesOnUnder) look(goesOnUnder);
          }}
        />
        <Photos code={code} />
      </>
    );
  if (problem?.code === 'NOT_FOUND') return <AskCode typed={code} look={look} unknown />;
  return problem ? <NotThere problem={problem} again={again} /> : <Opening />;
}

function Progress({ of }: { of: FollowedCaseFragment }) {
  const say = useWords(trackWords);
  const { language } = useLanguage();
  return (
    <>
      <section className={`card status ${of.status.toLowerCase()}`}>
        <p className="quiet">
          {say('number')} {of.number}
        </p>
        <h1>{say(of.status)}</h1>
        <p>{say(`${of.status}Hint`)}</p>
      </section>
      {of.promise && of.status !== 'CLOSED' && of.status !== 'DONE' && <Promise of={of.promise} />}
      <section className="card">
        <h2>{say('steps')}</h2>
        {of.steps.length === 0 && <p className="quiet">{say('noSteps')}</p>}
        <ol className="steps">
          {[...of.steps].reverse().map(({ at, text }) => (
            <li key={at + text}>
              <time dateTime={at} title={fullTime(at, language)}>
                {clockTime(at, language)}
              </time>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      </section>
      <section className="card">
        <h2>{say('said')}</h2>
        <p className="words">{of.description}</p>
        <p className="quiet">
          {say('received')} {fullTime(of.receivedAt, language)}
        </p>
      </section>
    </>
  );
}

function Promise({ of }: { of: NonNullable<FollowedCaseFragment['promise']> }) {
  const say = useWords(trackWords);
  const sayMethod = useWords(methodNames);
  const { language } = useLanguage();
  return (
    <section className="card">
      <h2>{say('promise')}</h2>
      <ul className="promise">
        <li>{say('contactBy', { at: clockTime(of.contactBy, language) })}</li>
        <li>{say('resolveBy', { at: clockTime(of.resolveBy, language) })}</li>
        <li>{say('feedback', { method: sayMethod(of.feedbackBy) })}</li>
      </ul>
      {of.provisional && <p className="quiet">{say('provisional')}</p>}
    </section>
  );
}
