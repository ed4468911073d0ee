import { refuse } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import type { Case } from '../case.js';
import type { CaseEvent } from '../case.events.js';

/** Says that whoever filed this case is an important customer (重要客户), or not any more. */
export const markCustomer = (
  state: Case,
  { important, reason }: { important: boolean; reason: string },
): Decision<CaseEvent> =>
  state.complainantId ? [{ type: 'case-customer-marked', important, reason }] : NOBODY_TO_MARK;

const NOBODY_TO_MARK = refuse(
  'CASE_IS_ANONYMOUS',
  { zh: '该案件为匿名，没有可标记的客户。', en: 'The case is anonymous: there is no customer to mark.' },
  { zh: '请在客户留有联系方式的案件上标记。', en: 'Mark them on a case on which they left a contact.' },
);
