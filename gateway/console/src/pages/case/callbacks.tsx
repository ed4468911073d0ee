import { Tag } from 'antd';
import { Link } from 'wouter';
import { clockTime } from '../../format/times.js';
import { useLanguage, useWords } from '../../words/language.js';
import { callbackStatusNames, methodNames, verdictNames } from '../../words/names.js';
import type { ShownCase } from './case.js';
import { caseWords } from './words.js';

type Callback = ShownCase['callbacks'][number];

/** What the customer said when they were called back, round by round, the newest first (C6). */
export function Callbacks({ of }: { of: readonly Callback[] }) {
  const say = useWords(caseWords);
  return (
    <section className="panel callbacks-of-case">
      <h2>{say('callbacks')}</h2>
      {of.map((one) => (
        <OneCallback key={one.id} of={one} />
      ))}
    </section>
  );
}

function OneCallback({ of }: { of: Callback }) {
  const say = useWords(caseWords);
  const sayStatus = useWords(callbackStatusNames);
  const sayMethod = useWords(methodNames);
  const sayVerdict = useWords(verdictNames);
  const { language } = useLanguage();
  const missed = of.attempts.filter(({ reached }) => !reached);
  return (
    <div>
      <p>
        <Tag className="mark">{sayStatus(of.status)}</Tag>{' '}
        {[
          say('round', { n: of.round }),
          sayMethod(of.method),
          of.verdict ? sayVerdict(of.verdict) : say('due', { at: clockTime(of.dueAt, language) }),
          of.solved === null ? '' : say(of.solved ? 'solved' : 'notSolved'),
          of.by?.name,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {of.comment && <p>{say('comment', { words: of.comment })}</p>}
      {missed.map((one) => (
        <p key={one.at} className="quiet small">
          {[say('unreached', { at: clockTime(one.at, language) }), one.by.name, one.note].filter(Boolean).join(' · ')}
        </p>
      ))}
      <WhoCalls of={of} />
    </div>
  );
}

/** The way to the callback for whoever may make it; for whoever had a hand in the case, why not. */
function WhoCalls({ of }: { of: Callback }) {
  const say = useWords(caseWords);
  const conclude = of.actions.find(({ operation }) => operation === 'concludeCallback');
  if (!conclude || !['PENDING', 'SCHEDULED'].includes(of.status)) return null;
  return conclude.open ? (
    <Link href={`/callbacks?callback=${of.id}`}>{say('callBack')}</Link>
  ) : (
    <p className="quiet small">{[conclude.reason, conclude.hint].filter(Boolean).join(' ')}</p>
  );
}
