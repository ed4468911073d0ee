import { Button } from 'antd';
import { useOutbox, useWaiting } from '../../action/use-outbox.js';
import { actionWords } from '../../action/words.js';
import { clockTime } from '../../format/times.js';
import { useLanguage, useWords } from '../../words/language.js';
import { tasksWords } from './words.js';

/** What was entered without a connection and could not be taken when it was sent: the order may be somebody else's by now. */
export function Refused() {
  const say = useWords(tasksWords);
  const sayAction = useWords(actionWords);
  const { language } = useLanguage();
  const outbox = useOutbox();
  return useWaiting()
    .filter(({ refused }) => refused)
    .map(({ key, operation, since, about, refused = '' }) => (
      <p key={key} className="refusal" role="alert">
        {say('refused', { about, action: sayAction(operation), at: clockTime(since, language), why: refused })}{' '}
        <Button size="small" onClick={() => outbox?.drop(key)}>
          {say('dismiss')}
        </Button>
      </p>
    ));
}
