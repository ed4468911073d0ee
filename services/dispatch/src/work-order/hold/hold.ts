import { isRefusal, type HoldReason, type Instant } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import { expectedEnd } from '../rules/a-hold-has-an-expected-end.js';
import { approvalDueBy } from '../rules/a-hold-needs-approval-unless-the-customer-caused-it.js';
import { inHandsOf, ON_HOLD, takenUp } from '../rules/steps-are-taken-in-order.js';
import type { WorkOrder } from '../work-order.js';
import type { WorkOrderEvent } from '../work-order.events.js';

interface HoldInput {
  readonly reason: HoldReason;
  readonly until?: Instant | null;
  readonly note?: string | null;
}
interface By {
  readonly actor: string;
  readonly isSupervisor: boolean;
  readonly now: Instant;
}

/**
 * Handling waits for something (暂停). A supervisor may hold what others handle; and by holding what waits for approval they approve
 * it, from when it began.
 */
export function hold(order: WorkOrder, input: HoldInput, { actor, isSupervisor, now }: By): Decision<WorkOrderEvent> {
  const mine = isSupervisor ? takenUp(order) : inHandsOf(order, actor);
  if (isRefusal(mine)) return mine;
  const current = mine.ok.status === 'ON_HOLD' ? mine.ok.hold : undefined;
  if (current && !(isSupervisor && current.approvalDueBy)) return ON_HOLD;
  const until = expectedEnd(input.until ?? current?.until, now);
  if (isRefusal(until)) return until;
  const since = current?.since ?? now;
  return [
    {
      type: 'work-order-held',
      reason: input.reason,
      since,
      until: until.ok,
      approvalDueBy: approvalDueBy(input.reason, isSupervisor, since),
      note: input.note ?? undefined,
    },
  ];
}
