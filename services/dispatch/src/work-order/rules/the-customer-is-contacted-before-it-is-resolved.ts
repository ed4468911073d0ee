import { refuse, type Refusal } from '@hearback/contracts';
import type { WorkOrder } from '../work-order.js';
import { canBeReached } from './first-contact-runs-when-somebody-can-be-reached.js';

/** Nothing is resolved over the customer's head (MISSION B3): whoever can be reached has been spoken with in this round. */
export const notContacted = ({
  case: about,
  contactedAt,
}: Pick<WorkOrder, 'case' | 'contactedAt'>): { readonly refusal: Refusal } | undefined =>
  contactedAt === undefined && canBeReached(about) ? NOT_CONTACTED : undefined;

const NOT_CONTACTED = refuse(
  'WORK_ORDER_NOT_CONTACTED',
  { zh: '还没有与客户联系的记录。', en: 'No contact with the customer is on record.' },
  {
    zh: '请先联系客户并记录（4 小时以内的联系可以补记），再提交结果。',
    en: 'Contact the customer and record it (up to four hours back), then resolve.',
  },
);
