import type { Instant } from '@hearback/contracts';
import { canBeReached } from './first-contact-runs-when-somebody-can-be-reached.js';
import { needsVisit } from './arrival-runs-when-a-visit-is-needed.js';
import { computeClocks } from '../clocks/compute-clocks.js';
import type { OrderCase, OrderClock, Timing, WorkOrder } from '../work-order.js';

/**
 * The clocks of an order whose case is judged differently since `at`, as if it had been so from its start (RULES, Limits: "regrading
 * recomputes every limit from the original start; a breach that happened stays"). A limit that was met is judged anew too, so that
 * a grade that was too low at first does not make late work look timely. Nothing when no limit depends on what has changed.
 */
export function regraded(order: WorkOrder, now: OrderCase, at: Instant): Timing | undefined {
  const same =
    order.case.grade === now.grade &&
    needsVisit(order.case) === needsVisit(now) &&
    canBeReached(order.case) === canBeReached(now);
  const before = order.clocks.map((clock) => missedBy(clock, at));
  return same ? undefined : computeClocks({ ...order, case: now }, before);
}

// The sweeper may be behind: what was due by then has been missed, whether it was told or not.
const missedBy = (clock: OrderClock, at: Instant): OrderClock =>
  clock.state === 'RUNNING' && clock.dueAt <= at ? { ...clock, state: 'BREACHED', breachedAt: clock.dueAt } : clock;
