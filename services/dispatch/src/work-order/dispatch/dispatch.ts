import { invalid, isRefusal, refuse } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import { chosen, type Named } from '../routing/chosen.js';
import type { Crew } from '../routing/crew.js';
import { isOver } from '../rules/steps-are-taken-in-order.js';
import { withAccountable } from '../rules/the-supervisor-answers-for-later-rounds.js';
import type { WorkOrder } from '../work-order.js';
import type { WorkOrderEvent } from '../work-order.events.js';

/** The dispatcher gives an order to a team, a person or both (派单), as long as nobody has accepted it. */
export function dispatch(
  order: WorkOrder,
  input: Named & { readonly note?: string | null },
  crew: Crew,
): Decision<WorkOrderEvent> {
  switch (order.status) {
    case 'RESOLVED':
    case 'CANCELLED':
      return isOver(order);
    case 'ACCEPTED':
    case 'IN_PROGRESS':
    case 'ON_HOLD':
      return ALREADY_ACCEPTED;
    case 'QUEUED':
    case 'DISPATCHED': {
      const choice = chosen(order, input, crew);
      if (isRefusal(choice)) return choice;
      if (!choice.ok) return NOBODY_NAMED;
      const { teamId, handlerId } = choice.ok;
      if (order.status === 'DISPATCHED' && order.teamId === teamId && order.handlerId === handlerId) return [];
      const to = withAccountable(order.round, choice.ok, crew);
      return [{ type: 'work-order-dispatched', to, note: input.note ?? undefined }];
    }
    default:
      return order satisfies never;
  }
}

const NOBODY_NAMED = invalid({
  path: 'handlerId',
  message: { zh: '请指定班组或处理人。', en: 'Name a team or a handler.' },
});

const ALREADY_ACCEPTED = refuse(
  'WORK_ORDER_ALREADY_ACCEPTED',
  { zh: '这张工单已有人接单。', en: 'Somebody has accepted this work order already.' },
  { zh: '如需换人，请说明理由转派。', en: 'To give it to somebody else, transfer it with a reason.' },
);
