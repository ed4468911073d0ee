import { useActor } from '../case/actor.js';
import { clockTime } from '../format/times.js';
import type { Refusal } from '../graph/refusal.js';
import { eventNames } from '../words/events.js';
import { useLanguage, useWords } from '../words/language.js';
import { actionWords } from './words.js';

/** What others have done since the viewer looked, and who. */
export function ChangedSince({ changes }: { changes: NonNullable<Refusal['changes']> }) {
  const say = useWords(actionWords);
  const sayEvent = useWords(eventNames);
  const actor = useActor();
  const { language } = useLanguage();
  return (
    <span className="changed-since">
      {changes.map(({ type, at, actor: by }) => (
        <span key={at + type}>
          {clockTime(at, language)} · {actor(by)} ·{' '}
          {type in eventNames ? sayEvent(type as keyof typeof eventNames) : say('changed')}
        </span>
      ))}
    </span>
  );
}
