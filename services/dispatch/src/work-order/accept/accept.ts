import { refuse } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import type { Crew } from '../routing/crew.js';
import { mayAccept } from '../rules/accepted-by-the-assignee-or-a-member.js';
import { isOver, NOT_YOURS } from '../rules/steps-are-taken-in-order.js';
import type { WorkOrder } from '../work-order.js';
import type { WorkOrderEvent } from '../work-order.events.js';

/** Somebody takes an order into their hands (接单). From here on they, and the members of its team, have handled the case. */
export function accept(order: WorkOrder, actor: string, crew: Crew): Decision<WorkOrderEvent> {
  switch (order.status) {
    case 'RESOLVED':
    case 'CANCELLED':
      return isOver(order);
    case 'QUEUED':
      return NOT_DISPATCHED;
    case 'ACCEPTED':
    case 'IN_PROGRESS':
    case 'ON_HOLD':
      return order.handlerId === actor ? ACCEPTED_BY_YOU : ACCEPTED_BY_ANOTHER;
    case 'DISPATCHED': {
      if (!mayAccept(actor, order, crew)) return NOT_YOURS;
      const memberIds = (order.teamId && crew.teams.get(order.teamId)?.memberIds) || [];
      return [{ type: 'work-order-accepted', handlerId: actor, memberIds }];
    }
    default:
      return order satisfies never;
  }
}

const ALREADY = 'WORK_ORDER_ALREADY_ACCEPTED';

const ACCEPTED_BY_YOU = refuse(
  ALREADY,
  { zh: '您已经接了这张工单。', en: 'You have accepted this work order already.' },
  { zh: '请继续下一步：联系客户。', en: 'Go on with the next step: contact the customer.' },
);

const ACCEPTED_BY_ANOTHER = refuse(
  ALREADY,
  { zh: '别人已经接了这张工单。', en: 'Somebody else has accepted this work order.' },
  { zh: '刷新列表，选择其他工单。', en: 'Reload the list and take another one.' },
);

export const NOT_DISPATCHED = refuse(
  'WORK_ORDER_NOT_DISPATCHED',
  { zh: '工单还在待派队列中。', en: 'The work order is still in the queue.' },
  { zh: '请调度员先派单。', en: 'Have the dispatcher assign it first.' },
);
