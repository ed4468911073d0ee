import type { Instant } from '@hearback/contracts';
import { computeClock } from '../clocks/compute-clocks.js';
import type { OnHold } from '../work-order.js';
import type { WorkOrderEvent } from '../work-order.events.js';

/**
 * The end of a hold at an instant. The resolution limit is counted again with the pause in it; of its reminders only those are new
 * that the hold has put off.
 */
export function resumption(order: OnHold, at: Instant): WorkOrderEvent {
  const paused = order.clocks.find(({ name, state }) => name === 'RESOLUTION' && state === 'PAUSED');
  if (!paused) return { type: 'work-order-resumed', at };
  const pauses = order.pauses.map(({ from, to }) => ({ from, to: to ?? at }));
  const { clock, reminders } = computeClock('RESOLUTION', { ...order, pauses }, paused);
  const putOff = reminders.filter((one) => one.at > order.hold.since);
  return { type: 'work-order-resumed', at, timing: { clocks: [clock], reminders: putOff } };
}
