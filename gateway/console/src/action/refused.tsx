import { Button } from 'antd';
import { clockTime } from '../format/times.js';
import { useLanguage, useWords } from '../words/language.js';
import { useOutbox, useWaiting } from './use-outbox.js';
import { actionWords } from './words.js';

/** What was kept on this device and could not be taken when it was sent: the order may be somebody else's by now. */
export function Refused() {
  const say = useWords(actionWords);
  const { language } = useLanguage();
  const outbox = useOutbox();
  return useWaiting()
    .filter(({ refused }) => refused)
    .map(({ key, operation, since, about, refused = '' }) => (
      <p key={key} className="refusal" role="alert">
        {say('refused', { about, action: say(operation), at: clockTime(since, language), why: refused })}{' '}
        <Button size="small" onClick={() => outbox?.drop(key)}>
          {say('dismiss')}
        </Button>
      </p>
    ));
}
