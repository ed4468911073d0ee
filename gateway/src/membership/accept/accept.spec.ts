import { describe, expect, it } from '@jest/globals';
import { isDecisionRefusal } from '@hearback/store';
import { evolve, type Invitation, type InvitationEvent } from '../invite/invitation.js';
import { accept, withdraw } from './accept.js';

const NOW = '2026-03-02T02:00:00.000Z';
const offer = { mailHash: 'h', mail: 'l***@x.example', name: '李', roles: ['agent'], properties: 'all' } as const;
const open = evolve(undefined, { type: 'member-invited', id: 'i', ...offer, expiresAt: '2026-03-09T02:00:00.000Z' });
const li = { subject: 'li', mailHash: 'h' };

const after = (invitation: Invitation, ...events: InvitationEvent[]) => events.reduce(evolve, invitation);
const taken = after(open, { type: 'invitation-taken', by: 'li' });
const done = after(taken, { type: 'invitation-done' });
const codeOf = (decision: ReturnType<typeof accept>) =>
  isDecisionRefusal(decision) ? decision.refusal.code : decision.map(({ type }) => type);

describe('F6 an invitation', () => {
  it('is taken by the account with the verified address', () => {
    expect(accept(open, li, NOW)).toEqual([{ type: 'invitation-taken', by: 'li' }]);
  });

  it('by nobody else, and not by an address that nobody has verified', () => {
    expect(codeOf(accept(open, { subject: 'x', mailHash: 'other' }, NOW))).toBe('INVITATION_FOR_SOMEBODY_ELSE');
    expect(codeOf(accept(open, { subject: 'li', mailHash: undefined }, NOW))).toBe('MAIL_NOT_VERIFIED');
  });

  it('works once: whoever took it may go on until they are a member, nobody after that', () => {
    expect(codeOf(accept(taken, li, NOW))).toEqual([]);
    expect(codeOf(accept(taken, { ...li, subject: 'second account of the address' }, NOW))).toBe('INVITATION_USED');
    expect(codeOf(accept(done, li, NOW))).toBe('INVITATION_USED');
  });

  it('ends at its time, to the millisecond', () => {
    expect(codeOf(accept(open, li, '2026-03-09T01:59:59.999Z'))).toEqual(['invitation-taken']);
    expect(codeOf(accept(open, li, '2026-03-09T02:00:00.000Z'))).toBe('INVITATION_EXPIRED');
  });

  it('is withdrawn while it is open only', () => {
    const withdrawn = after(open, { type: 'invitation-withdrawn' });
    expect([codeOf(withdraw(open)), codeOf(withdraw(withdrawn))]).toEqual([['invitation-withdrawn'], []]);
    expect([codeOf(withdraw(taken)), codeOf(withdraw(done))]).toEqual(['INVITATION_USED', 'INVITATION_USED']);
    expect(codeOf(accept(withdrawn, li, NOW))).toBe('INVITATION_WITHDRAWN');
  });
});
