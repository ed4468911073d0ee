import { useWords } from '../../../words/language.js';
import type { ShownLimitFragment } from './limits.generated.js';
import { limitsWords } from './words.js';

/** Says a limit with what counts towards it: 24 小时，全天计时; 3 working days. Hours stay hours, however many: that is how they are promised. */
export function useSayLimit(): (limit: ShownLimitFragment) => string {
  const say = useWords(limitsWords);
  return ({ measure, amount }) => {
    const time = amount % 60 ? say('inMinutes', { n: amount }) : say('inHours', { n: amount / 60 });
    return say(measure, { n: amount, time });
  };
}
