import { isRefusal, type InputOf, type Instant, type resolveWorkOrder } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import { inHandsOf, ON_HOLD } from '../rules/steps-are-taken-in-order.js';
import { notContacted } from '../rules/the-customer-is-contacted-before-it-is-resolved.js';
import type { WorkOrder } from '../work-order.js';
import type { WorkOrderEvent } from '../work-order.events.js';

type ResolveInput = Pick<InputOf<typeof resolveWorkOrder>, 'result' | 'cause' | 'responsibility' | 'measures'>;

/** The handler says what was done and found out (办结). Whether it is really solved, callback asks. */
export function resolve(
  order: WorkOrder,
  { result, cause, responsibility, measures }: ResolveInput,
  { actor, now }: { readonly actor: string; readonly now: Instant },
): Decision<WorkOrderEvent> {
  const mine = inHandsOf(order, actor);
  if (isRefusal(mine)) return mine;
  if (mine.ok.status === 'ON_HOLD') return ON_HOLD;
  const refusal = notContacted(order);
  if (refusal) return refusal;
  return [
    {
      type: 'work-order-resolved',
      at: now,
      result,
      cause: cause ?? undefined,
      responsibility: responsibility ?? undefined,
      measures: measures ?? [],
    },
  ];
}
