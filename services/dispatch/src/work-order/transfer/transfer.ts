import { invalid, isRefusal } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import { chosen, type Named } from '../routing/chosen.js';
import type { Crew } from '../routing/crew.js';
import { NOT_DISPATCHED } from '../accept/accept.js';
import { isOver, NOT_YOURS, ON_HOLD } from '../rules/steps-are-taken-in-order.js';
import { withAccountable } from '../rules/the-supervisor-answers-for-later-rounds.js';
import { goesToSuperior, toSuperior } from '../rules/the-third-transfer-goes-to-the-superior.js';
import type { WorkOrder } from '../work-order.js';
import type { WorkOrderEvent } from '../work-order.events.js';

interface By {
  readonly actor: string;
  /** Of those who give out work: dispatcher, supervisor, manager. */
  readonly givesOutWork: boolean;
  readonly isSuperior: boolean;
}

/**
 * An order is passed on with a reason (转派); to nobody: it is declined and goes to the dispatcher's queue. Its clocks go on. What
 * is named does not count for the third transfer: that goes to the superior.
 */
export function transfer(
  order: WorkOrder,
  { reason, ...named }: Named & { readonly reason: string },
  { actor, givesOutWork, isSuperior }: By,
  crew: Crew,
): Decision<WorkOrderEvent> {
  switch (order.status) {
    case 'RESOLVED':
    case 'CANCELLED':
      return isOver(order);
    case 'QUEUED':
      return NOT_DISPATCHED;
    case 'ON_HOLD':
      return ON_HOLD;
    case 'DISPATCHED':
    case 'ACCEPTED':
    case 'IN_PROGRESS': {
      if (order.handlerId !== actor && !givesOutWork) return NOT_YOURS;
      const choice = goesToSuperior(order, isSuperior) ? { ok: toSuperior(order, crew) } : chosen(order, named, crew);
      if (isRefusal(choice)) return choice;
      const to = choice.ok;
      if (to && to.teamId === order.teamId && to.handlerId === order.handlerId) return THE_SAME;
      return [{ type: 'work-order-transferred', to: to && withAccountable(order.round, to, crew), reason }];
    }
    default:
      return order satisfies never;
  }
}

const THE_SAME = invalid({
  path: 'handlerId',
  message: { zh: '工单已在此人或班组手中。', en: 'They have the work order already: name somebody else.' },
});
