import { forbidden, refuse } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import type { Case } from '../case.js';
import type { CaseEvent } from '../case.events.js';
import { contactAccess } from '../rules/who-sees-contacts.js';

/** Whoever may, sees the contact for a reason that stays on the timeline (A12). */
export function revealContact(
  state: Case,
  { reason }: { reason: string },
  viewer: Pick<TenantContext, 'actor' | 'roles'>,
  isThere = true,
): Decision<CaseEvent> {
  if (state.anonymous) return ANONYMOUS;
  if (contactAccess(viewer, state) === 'NEVER') return NOT_YOURS;
  if (!isThere) return ERASED;
  return [{ type: 'contact-revealed', reason }];
}

const ANONYMOUS = refuse(
  'CASE_IS_ANONYMOUS',
  { zh: '该案件为匿名，没有联系方式。', en: 'The case is anonymous: there is no contact.' },
  { zh: '结果会显示在查询页面。', en: 'The result stands on the tracking page.' },
);
const ERASED = refuse(
  'CONTACT_IS_ERASED',
  { zh: '该客户的联系方式已经删除。', en: 'The contact of this customer has been erased.' },
  {
    zh: '已无法查看；如客户再次来电，请重新登记。',
    en: 'It cannot be seen any more; take it down anew when they call.',
  },
);
const NOT_YOURS = forbidden(
  { zh: '您不能查看该案件的联系方式。', en: 'The contact of this case is not for you to see.' },
  { zh: '如工作需要，请由客服或主管联系客户。', en: 'If your work needs it, let an agent or supervisor call.' },
);
