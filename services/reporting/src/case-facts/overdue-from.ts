import type { Instant } from '@hearback/contracts';
import type { Story } from './story.js';

/**
 * The instant from which an open case is overdue, if nothing else happens first: a running clock past its due time, or one that ended
 * breached in a case not yet closed (RULES, Status).
 */
export function overdueFrom({ case: { end }, orders, callbacks }: Story): Instant | undefined {
  if (end !== 'OPEN') return undefined;
  return [...orders.flatMap(({ clocks }) => clocks), ...callbacks.map(({ clock }) => clock)]
    .filter(({ state }) => state === 'RUNNING' || state === 'BREACHED')
    .map(({ dueAt }) => dueAt)
    .sort()[0];
}
