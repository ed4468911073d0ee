import { notFound, refuse, type Instant, type Refusal } from '@hearback/contracts';
import type { Invitation, SentInvitation } from '../invitation.js';

/** Whether a form is out with the customer and its time has not passed. */
export const canBeAnswered = (invitation: Invitation, now: Instant): invitation is SentInvitation =>
  invitation.status === 'SENT' && now < invitation.expiresAt;

/** Why a form that is not, or no longer, out with the customer cannot be answered (RULES, Survey: one answer per closure). */
export function closedForm({ status }: Invitation): { readonly refusal: Refusal } {
  switch (status) {
    case 'ANSWERED':
      return ANSWERED;
    case 'SENT':
    case 'EXPIRED':
      return EXPIRED;
    case 'VOIDED':
      return VOIDED;
    case 'SCHEDULED':
    case 'RULED_OUT':
      return notFound('token');
    default:
      return status satisfies never;
  }
}

const ANSWERED = refuse(
  'SURVEY_ALREADY_ANSWERED',
  { zh: '这份问卷已经提交过，谢谢您。', en: 'This form has been answered already. Thank you.' },
  { zh: '如还有意见，请致电客服。', en: 'If there is more to say, please call customer service.' },
);
const EXPIRED = refuse(
  'SURVEY_EXPIRED',
  { zh: '这份问卷已过期。', en: 'This form has expired.' },
  { zh: '如仍有意见，请致电客服。', en: 'If there is something to say, please call customer service.' },
);
const VOIDED = refuse(
  'SURVEY_VOIDED',
  {
    zh: '这份问卷已失效：事项已重新处理或已由专人回访。',
    en: 'This form is void: the case was taken up again, or somebody has called.',
  },
  {
    zh: '无需再填写；如有意见，请致电客服。',
    en: 'Nothing need be filled in; to say something, please call customer service.',
  },
);
