import { isRefusal, refuse, type Instant } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import { endOfHold } from '../rules/a-hold-ends-by-itself.js';
import { inHandsOf, takenUp } from '../rules/steps-are-taken-in-order.js';
import type { WorkOrder } from '../work-order.js';
import type { WorkOrderEvent } from '../work-order.events.js';
import { resumption } from './resumption.js';

/** Handling goes on before the hold ends by itself (恢复). A hold whose end has just passed ended then, not now. */
export function resume(
  order: WorkOrder,
  { actor, isSupervisor, now }: { readonly actor: string; readonly isSupervisor: boolean; readonly now: Instant },
): Decision<WorkOrderEvent> {
  const mine = isSupervisor ? takenUp(order) : inHandsOf(order, actor);
  if (isRefusal(mine)) return mine;
  if (mine.ok.status !== 'ON_HOLD') return NOT_ON_HOLD;
  const end = endOfHold(mine.ok.hold);
  return [resumption(mine.ok, end < now ? end : now)];
}

const NOT_ON_HOLD = refuse(
  'WORK_ORDER_NOT_ON_HOLD',
  { zh: '工单没有暂停。', en: 'The work order is not on hold.' },
  { zh: '可以直接继续处理。', en: 'Go on handling it.' },
);
