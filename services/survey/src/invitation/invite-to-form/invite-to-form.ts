import type { CallbackState, Instant } from '@hearback/contracts';
import type { Invitation } from '../invitation.js';
import type { InvitationEvent } from '../invitation.events.js';
import { invite, voidInvitation } from '../invite.js';
import { daytimeFrom } from '../rules/invitations-are-sent-at-daytime.js';

/** What a callback means for one of the forms it has asked for: the newest is sent while it is wanted, every other one is void. */
export function inviteToForm(
  invitation: Invitation | undefined,
  { id, formNo }: { readonly id: string; readonly formNo: number },
  callback: CallbackState,
  now: Instant,
): InvitationEvent[] {
  const { id: callbackId, caseId, caseNumber, round, zone, formUntil: expiresAt } = callback;
  if (callback.form !== 'REQUESTED' || callback.formNo !== formNo || !expiresAt)
    return voidInvitation(invitation, callback, now);
  const sendAt = daytimeFrom(now, zone);
  return invite(invitation, { id, caseId, caseNumber, round, purpose: 'CALLBACK', callbackId, sendAt, expiresAt }, now);
}
