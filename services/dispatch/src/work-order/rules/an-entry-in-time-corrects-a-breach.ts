import type { Instant } from '@hearback/contracts';
import type { OrderClockName, WorkOrder } from '../work-order.js';
import type { WorkOrderEvent } from '../work-order.events.js';

/**
 * What an entry made later, with an `at` that was in time, does to a breach: the clock is met, and the breach stays on record as
 * corrected (RULES, Limits). Nothing for a clock that has no breach, or for an `at` that was late as well.
 */
export function correction({ clocks }: WorkOrder, name: OrderClockName, at: Instant): WorkOrderEvent[] {
  const corrects = clocks.some((one) => one.name === name && one.state === 'BREACHED' && at <= one.dueAt);
  return corrects ? [{ type: 'work-order-corrected', clock: name }] : [];
}
