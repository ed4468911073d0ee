import type { Instant } from '@hearback/contracts';
import type { Facts } from '../work-order.js';

/** Sorts behind every due time: what has nothing more to be in time for. */
export const NOT_URGENT: Instant = '9999-12-31T23:59:59.999Z';

/** The due time by which an order comes first in the list: the earliest of the limits that are still to be met. */
export function mostUrgent({ clocks }: Pick<Facts, 'clocks'>): Instant {
  const open = clocks.filter(({ metAt, state }) => metAt === undefined && state !== 'CANCELLED');
  return open.map(({ dueAt }) => dueAt).reduce((first, next) => (next < first ? next : first), NOT_URGENT);
}
