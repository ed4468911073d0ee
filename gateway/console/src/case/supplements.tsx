import { clockTime, fullTime } from '../format/times.js';
import { useLanguage, useWords } from '../words/language.js';
import type { ShownSupplementFragment } from './supplements.generated.js';
import { supplementWords } from './words.js';

/** What the customer added later, each with its time; nothing where nothing was added. */
export function Supplements({ of }: { of: readonly ShownSupplementFragment[] }) {
  const say = useWords(supplementWords);
  const { language } = useLanguage();
  if (!of.length) return null;
  return (
    <ul className="supplements" aria-label={say('supplements')}>
      {of.map(({ at, text, recordingUrl }) => (
        <li key={`${at} ${text}`}>
          <time dateTime={at} title={fullTime(at, language)}>
            {say('added', { at: clockTime(at, language) })}
          </time>{' '}
          {text}{' '}
          {recordingUrl && (
            <a href={recordingUrl} target="_blank" rel="noreferrer">
              {say('listen')}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
