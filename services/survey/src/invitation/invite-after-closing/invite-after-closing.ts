import type { CaseState, Instant } from '@hearback/contracts';
import type { Invitation } from '../invitation.js';
import type { InvitationEvent } from '../invitation.events.js';
import { invite, voidInvitation } from '../invite.js';
import { isSurveyed } from '../rules/a-closing-by-call-or-visit-is-surveyed.js';
import { validity } from '../rules/an-invitation-is-valid-14-days-with-one-reminder.js';
import { daytimeFrom } from '../rules/invitations-are-sent-at-daytime.js';
import { isReopened } from '../rules/reopening-voids-the-invitation.js';

/** What a case means for the invitation of one of its rounds: reopening voids it, closing after a call or visit sends it. */
export function inviteAfterClosing(
  invitation: Invitation | undefined,
  { id, round }: { readonly id: string; readonly round: number },
  about: CaseState,
  now: Instant,
): InvitationEvent[] {
  const { id: caseId, number: caseNumber, zone } = about;
  if (isReopened(about, round)) return voidInvitation(invitation, { caseId, round }, now);
  if (!isSurveyed(about)) return [];
  const sendAt = daytimeFrom(now, zone);
  return invite(
    invitation,
    { id, caseId, caseNumber, round, purpose: 'CLOSURE', sendAt, ...validity(sendAt, zone) },
    now,
  );
}
