import { clockTime } from '../format/times.js';
import { useLanguage, useWords } from '../words/language.js';
import './action.css';
import { useWaiting } from './use-outbox.js';
import { actionWords } from './words.js';

/** What was done to a case or an order on this device and is not sent yet; of a file, how much of it is. */
export function Unsent({ of }: { of: string }) {
  const say = useWords(actionWords);
  const { language } = useLanguage();
  return useWaiting()
    .filter(({ input, refused }) => !refused && Object.values(input).includes(of))
    .map(({ key, operation, input, sent, since }) => (
      <p key={key} className="waiting">
        {sent === undefined
          ? say('waiting', { action: say(operation), at: clockTime(since, language) })
          : say('sending', { name: String(input['name']), percent: `${Math.round(sent * 100)}%` })}
        {sent !== undefined && <progress value={sent} aria-label={String(input['name'])} />}
      </p>
    ));
}
