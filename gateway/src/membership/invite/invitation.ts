import type { Instant } from '@hearback/contracts';
import { eventFamily } from '@hearback/contracts';
import type { AggregateType } from '@hearback/store';

/** What somebody is invited to be (邀请). Their mail address is kept as a keyed hash, and masked for those who look. */
export interface Offer {
  readonly mailHash: string;
  readonly mail: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly properties: 'all' | readonly string[];
  readonly reportsTo?: string;
  readonly expiresAt: Instant;
}

/** Taken: an account has used it and no other ever will; done: that account is a member. */
export type Invitation = Offer & { readonly id: string } & (
    { readonly status: 'OPEN' | 'WITHDRAWN' } | { readonly status: 'TAKEN' | 'DONE'; readonly by: string }
  );

export type InvitationEvent =
  | ({ readonly type: 'member-invited'; readonly id: string } & Offer)
  | { readonly type: 'invitation-taken'; readonly by: string }
  | { readonly type: 'invitation-done' }
  | { readonly type: 'invitation-withdrawn' };

export function evolve(invitation: Invitation | undefined, event: InvitationEvent): Invitation {
  if (event.type === 'member-invited') {
    const { type: _, ...offer } = event;
    return { ...offer, status: 'OPEN' };
  }
  if (!invitation) throw new TypeError(`${event.type} of no invitation`);
  switch (event.type) {
    case 'invitation-taken':
      return { ...invitation, status: 'TAKEN', by: event.by };
    case 'invitation-done':
      return invitation.status === 'TAKEN' ? { ...invitation, status: 'DONE' } : invitation;
    case 'invitation-withdrawn':
      return { ...invitation, status: 'WITHDRAWN' };
    default:
      return event satisfies never;
  }
}

export const invitationType: AggregateType<Invitation, InvitationEvent, never> = {
  // Nobody else is told.
  family: eventFamily('gateway', 'member-invitation', 1, [])<never>(),
  stateVersion: 1,
  evolve,
  publicState: () => {
    throw new TypeError('an invitation is not said to others');
  },
  freeText: { 'member-invited': ['name', 'mail', 'mailHash'] },
  indexes: [{ expiresAt: -1, _id: 1 }],
};
