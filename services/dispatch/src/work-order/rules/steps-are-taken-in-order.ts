import { refuse, type Refusal } from '@hearback/contracts';
import type { Ended, TakenUp, WorkOrder } from '../work-order.js';

type No = { readonly refusal: Refusal };

/** The order when somebody works on it, or why no step of handling can be taken: over, not taken up. */
export function takenUp(order: WorkOrder): { readonly ok: TakenUp } | No {
  switch (order.status) {
    case 'RESOLVED':
    case 'CANCELLED':
      return isOver(order);
    case 'QUEUED':
    case 'DISPATCHED':
      return NOT_ACCEPTED;
    case 'ACCEPTED':
    case 'IN_PROGRESS':
    case 'ON_HOLD':
      return { ok: order };
    default:
      return order satisfies never;
  }
}

/** The order when it is in this person's hands: its steps are its handler's alone. */
export function inHandsOf(order: WorkOrder, actor: string): { readonly ok: TakenUp } | No {
  const taken = takenUp(order);
  const others = order.handlerId !== undefined && order.handlerId !== actor;
  return others && order.status !== 'RESOLVED' && order.status !== 'CANCELLED' ? NOT_YOURS : taken;
}

/** Nothing that comes late changes an order that is over; the refusal says what became of it. */
export const isOver = ({ status }: Ended): No => (status === 'RESOLVED' ? RESOLVED : CANCELLED);

export const NOT_YOURS = refuse(
  'WORK_ORDER_NOT_YOURS',
  { zh: '这张工单由别人负责。', en: 'Somebody else has this work order.' },
  { zh: '请联系调度员改派，或由当前处理人操作。', en: 'Ask the dispatcher to assign it, or let its handler do this.' },
);

export const ON_HOLD = refuse(
  'WORK_ORDER_ON_HOLD',
  { zh: '工单正在暂停中。', en: 'The work order is on hold.' },
  { zh: '请先恢复处理，再进行这一步。', en: 'Resume it first, then take this step.' },
);

const NOT_ACCEPTED = refuse(
  'WORK_ORDER_NOT_ACCEPTED',
  { zh: '工单还没有人接单。', en: 'Nobody has accepted the work order yet.' },
  { zh: '请先派单、接单，再进行这一步。', en: 'Have it dispatched and accepted first, then take this step.' },
);

const RESOLVED = refuse(
  'WORK_ORDER_RESOLVED',
  { zh: '工单已处理完成，不能再改。', en: 'The work order is resolved and changes no more.' },
  {
    zh: '如客户仍不满意，重新打开案件后会有新工单。',
    en: 'If the customer is not content, reopening the case makes a new one.',
  },
);

const CANCELLED = refuse(
  'WORK_ORDER_CANCELLED',
  { zh: '工单已取消：案件已经结束或转走。', en: 'The work order is cancelled: its case has ended or gone elsewhere.' },
  { zh: '请查看案件的最新状态。', en: 'See what the case says now.' },
);
