import { canBeReached } from './first-contact-runs-when-somebody-can-be-reached.js';
import { needsVisit } from './arrival-runs-when-a-visit-is-needed.js';
import { computeClocks } from '../clocks/compute-clocks.js';
import type { OrderCase, Timing, WorkOrder } from '../work-order.js';

/**
 * The clocks of an order whose case is now judged differently, as if it had been so from its start (RULES, Limits: "regrading recomputes
 * every limit from the original start; a breach that happened stays"). A limit that was met is judged anew too, so that a grade
 * that was too low at first does not make late work look timely. Nothing when no limit depends on what has changed.
 */
export function regraded(order: WorkOrder, now: OrderCase): Timing | undefined {
  const same =
    order.case.grade === now.grade &&
    needsVisit(order.case) === needsVisit(now) &&
    canBeReached(order.case) === canBeReached(now);
  return same ? undefined : computeClocks({ ...order, case: now }, order.clocks);
}
