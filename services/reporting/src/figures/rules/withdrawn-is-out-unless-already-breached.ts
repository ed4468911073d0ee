import type { Story } from '../../case-facts/story.js';
import { standingBreach } from './a-corrected-breach-counts-as-none.js';

/** RULES, Figures: a withdrawn case (撤诉) is out of every rate, unless a limit of any round had been breached before. */
export function isWithdrawnUnbreached({ case: { end, closedAt }, orders, callbacks }: Story): boolean {
  if (end !== 'WITHDRAWN') return false;
  const breached = standingBreach([...orders.flatMap(({ clocks }) => clocks), ...callbacks.map(({ clock }) => clock)]);
  return breached === undefined || (closedAt !== undefined && breached > closedAt);
}
