import { fullTime } from '../../../format/times.js';
import { useLanguage, useWords } from '../../../words/language.js';
import type { OwnLimitsQuery } from './limits.generated.js';
import { limitsWords } from './words.js';

/** Who changed what when. */
export function History({ of }: { of: OwnLimitsQuery['limits']['history'] }) {
  const say = useWords(limitsWords);
  const { language } = useLanguage();
  if (!of.length) return null;
  return (
    <section>
      <div className="section-head">
        <h2>{say('history')}</h2>
      </div>
      <ul className="history">
        {of.map(({ version, about, at, by }) => (
          <li key={version}>{say('changed', { n: version, what: say(about), at: fullTime(at, language), by })}</li>
        ))}
      </ul>
    </section>
  );
}
