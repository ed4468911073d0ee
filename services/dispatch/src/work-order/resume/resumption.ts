import type { Instant } from '@hearback/contracts';
import { computeClock } from '../clocks/compute-clocks.js';
import type { OnHold } from '../work-order.js';
import type { WorkOrderEvent } from '../work-order.events.js';

/**
 * The end of a hold at an instant. The resolution limit is counted again with the pause in it; of its reminders only those are new
 * that the hold has put off.
 */
export function resumption(order: OnHold, at: Instant): WorkOrderEvent {
  const pauses = order.pauses.map(({ from, to }) => ({ from, to: to ?? at }));
  const before = order.clocks.find(({ name }) => name === 'RESOLUTION');
  const { clock, reminders } = computeClock('RESOLUTION', { ...order, pauses }, before);
  const putOff = reminders.filter((one) => one.at > order.hold.since);
  return { type: 'work-order-resumed', at, clock, reminders: putOff };
}
