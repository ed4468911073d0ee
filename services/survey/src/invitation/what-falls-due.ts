import type { Instant } from '@hearback/contracts';
import { isOpen, type Invitation, type OpenInvitation } from './invitation.js';
import type { InvitationEvent } from './invitation.events.js';

/** The next instant at which time alone changes something: sending, the reminder, the end. */
export function wakeAt(invitation: Invitation): Instant | undefined {
  if (!isOpen(invitation)) return undefined;
  const next = nextMessageAt(invitation);
  return next && next < invitation.expiresAt ? next : invitation.expiresAt;
}

/** What happens at that instant. */
export function due(invitation: Invitation, at: Instant): readonly InvitationEvent[] {
  if (!isOpen(invitation)) return [];
  if (at >= invitation.expiresAt) return [{ type: 'invitation-expired', at }];
  return [{ type: invitation.status === 'SCHEDULED' ? 'invitation-sent' : 'invitation-reminded', at }];
}

function nextMessageAt(invitation: OpenInvitation): Instant | undefined {
  if (invitation.status === 'SCHEDULED') return invitation.sendAt;
  return invitation.remindedAt ? undefined : invitation.remindAt;
}
