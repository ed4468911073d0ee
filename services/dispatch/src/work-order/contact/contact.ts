import { isRefusal, type Instant } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import { correction } from '../rules/an-entry-in-time-corrects-a-breach.js';
import { happenedAt } from '../rules/an-entry-reaches-four-hours-back.js';
import { inHandsOf } from '../rules/steps-are-taken-in-order.js';
import type { WorkOrder } from '../work-order.js';
import type { WorkOrderEvent } from '../work-order.events.js';

/** The handler has spoken with the customer, both ways (首次联系). An automatic answer is no contact and never comes here. */
export function recordContact(
  order: WorkOrder,
  input: { readonly at?: Instant | null; readonly note?: string | null },
  { actor, now }: { readonly actor: string; readonly now: Instant },
): Decision<WorkOrderEvent> {
  const mine = inHandsOf(order, actor);
  if (isRefusal(mine)) return mine;
  const at = happenedAt(input.at, order, now);
  if (isRefusal(at)) return at;
  return [
    { type: 'work-order-contacted', at: at.ok, recordedAt: now, note: input.note ?? undefined },
    ...correction(order, 'FIRST_CONTACT', at.ok),
  ];
}
