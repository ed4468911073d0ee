import { useWords } from '../words/language.js';
import { actorNames } from '../words/events.js';

/** Who did something, in words; a member of staff comes by name from the graph. */
export function useActor(): (actor: string) => string {
  const say = useWords(actorNames);
  return (actor) => {
    if (actor.startsWith('system:')) return say('system');
    if (/^(link|tracking|survey|submit):/.test(actor)) return say('customer');
    return actor;
  };
}
