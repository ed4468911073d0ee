import { refuse, type Instant } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import type { Invitation, InvitationEvent } from '../invite/invitation.js';

/** Who wants to accept: the account, and the hash of its mail address where the identity provider has verified one. */
export interface Accepter {
  readonly subject: string;
  readonly mailHash: string | undefined;
}

/** An invitation is used once, in time, by the account whose verified mail address it was sent to. */
export function accept(
  invitation: Invitation,
  { subject, mailHash }: Accepter,
  now: Instant,
): Decision<InvitationEvent> {
  switch (invitation.status) {
    case 'WITHDRAWN':
      return WITHDRAWN;
    case 'DONE':
      return USED;
    case 'TAKEN':
      // What broke off before they were a member goes on.
      return invitation.by === subject ? [] : USED;
    case 'OPEN':
      if (invitation.expiresAt <= now) return EXPIRED;
      if (!mailHash) return MAIL_NOT_VERIFIED;
      if (mailHash !== invitation.mailHash) return FOR_SOMEBODY_ELSE;
      return [{ type: 'invitation-taken', by: subject }];
    default:
      return invitation satisfies never;
  }
}

/** Takes an open invitation back; one that was used stays used. */
export function withdraw(invitation: Invitation): Decision<InvitationEvent> {
  if (invitation.status === 'WITHDRAWN') return [];
  return invitation.status === 'OPEN' ? [{ type: 'invitation-withdrawn' }] : USED;
}

const ASK_AGAIN = { zh: '请公司管理员重新邀请。', en: "Ask the company's administrator for a new one." };
const WITHDRAWN = refuse(
  'INVITATION_WITHDRAWN',
  { zh: '邀请已被撤回。', en: 'The invitation was withdrawn.' },
  ASK_AGAIN,
);
const USED = refuse(
  'INVITATION_USED',
  { zh: '邀请已被使用，只能用一次。', en: 'The invitation has been used; it works once.' },
  ASK_AGAIN,
);
const EXPIRED = refuse('INVITATION_EXPIRED', { zh: '邀请已过期。', en: 'The invitation has expired.' }, ASK_AGAIN);
const MAIL_NOT_VERIFIED = refuse(
  'MAIL_NOT_VERIFIED',
  { zh: '您的账号没有经过验证的邮箱。', en: 'Your account has no verified mail address.' },
  { zh: '请在登录服务中验证收到邀请的邮箱后重试。', en: 'Verify the address that was invited, then try again.' },
);
const FOR_SOMEBODY_ELSE = refuse(
  'INVITATION_FOR_SOMEBODY_ELSE',
  { zh: '邀请发给了另一个邮箱。', en: 'The invitation was made out to another mail address.' },
  { zh: '请用收到邀请的邮箱所属的账号登录。', en: 'Sign in with the account of the address that was invited.' },
);
