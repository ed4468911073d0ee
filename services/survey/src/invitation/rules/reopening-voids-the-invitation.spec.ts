import { describe, expect, it } from '@jest/globals';
import { aCase, answered, closure, fold, ID, NOW, shanghai } from '../invitation.examples.js';
import type { Invitation } from '../invitation.js';
import { inviteAfterClosing } from '../invite-after-closing/invite-after-closing.js';

const round1 = { id: ID, round: 1 };
const reopened = aCase({ round: 2, end: 'OPEN', closedBy: undefined });
const hear = (invitation: Invitation | undefined, about = reopened) =>
  inviteAfterClosing(invitation, round1, about, NOW);

describe('D1 reopening voids the invitation', () => {
  it.each([
    ['sent', closure()],
    ['not sent yet', closure(shanghai('2026-03-02T23:00'))],
  ])('%s', (_, invitation) => expect(fold(hear(invitation), invitation)).toMatchObject({ status: 'VOIDED' }));

  it('an answer stays', () => expect(hear(fold([answered], closure()))).toEqual([]));

  it('the closing of the earlier round, heard late, invites nobody', () => {
    const place = fold(hear(undefined));
    expect(place.status).toBe('RULED_OUT');
    expect(hear(place, aCase())).toEqual([]);
    expect(hear(place)).toEqual([]);
  });

  it('the next closing has an invitation of its own', () => {
    const again = aCase({ round: 2 });
    expect(inviteAfterClosing(undefined, { id: 'invitation-2', round: 2 }, again, NOW)).toMatchObject([
      { plan: { id: 'invitation-2', round: 2, purpose: 'CLOSURE' } },
      { type: 'invitation-sent' },
    ]);
  });

  it('the same closing twice invites once', () => expect(hear(closure(), aCase())).toEqual([]));
});
