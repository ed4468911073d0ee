import type { Instant } from '@hearback/contracts';
import { isOpen, type Invitation } from './invitation.js';
import type { InvitationEvent, InvitationPlan } from './invitation.events.js';

/** Invites: at once when it is daytime now, else when the day begins. An invitation that there is already stays as it is. */
export function invite(invitation: Invitation | undefined, plan: InvitationPlan, now: Instant): InvitationEvent[] {
  if (invitation) return [];
  const planned = { type: 'invitation-planned', plan } as const;
  return plan.sendAt <= now ? [planned, { type: 'invitation-sent', at: now }] : [planned];
}

/** Takes an invitation back. Where there is none, its place is taken, so that a late cause cannot send one. */
export function voidInvitation(
  invitation: Invitation | undefined,
  { caseId, round }: { readonly caseId: string; readonly round: number },
  now: Instant,
): InvitationEvent[] {
  if (isOpen(invitation)) return [{ type: 'invitation-voided', at: now }];
  return invitation ? [] : [{ type: 'invitation-ruled-out', caseId, round }];
}
