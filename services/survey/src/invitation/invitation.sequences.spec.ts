import { Chance } from '@hearback/testing/made-up';
import { describe, expect, it } from '@jest/globals';
import { answer } from './answer/answer.js';
import { aCallback, aCase, FIVES, ID, NOW } from './invitation.examples.js';
import { evolve, isOpen, type Invitation } from './invitation.js';
import type { InvitationEvent } from './invitation.events.js';
import { inviteAfterClosing } from './invite-after-closing/invite-after-closing.js';
import { inviteToForm } from './invite-to-form/invite-to-form.js';
import { due, wakeAt } from './what-falls-due.js';

const given = Object.entries(FIVES).map(([questionId, score]) => ({ questionId, score }));
const yes = { questionId: 'solved', text: '是' };

/** Everything that happens to one invitation in thirty random steps, and what is left of it. */
function live(seed: number, purpose: 'CLOSURE' | 'CALLBACK') {
  const { below } = new Chance(seed);
  const happened: InvitationEvent[] = [];
  let invitation: Invitation | undefined;
  let now = NOW;
  const hear = (over: boolean) =>
    purpose === 'CLOSURE'
      ? inviteAfterClosing(invitation, { id: ID, round: 1 }, aCase(over ? { round: 2, end: 'OPEN' } : {}), now)
      : inviteToForm(invitation, { id: ID, formNo: 1 }, aCallback(over ? { form: 'VOIDED' } : {}), now);
  const happen = (events: readonly InvitationEvent[]) => {
    for (const event of events) {
      if (invitation && !isOpen(invitation)) throw new Error(`${event.type} after ${invitation.status}`);
      invitation = evolve(invitation, event);
      happened.push(event);
    }
  };
  for (let step = 0; step < 30; step++) {
    now = new Date(Date.parse(now) + below(30) * 3_600_000).toISOString();
    for (let at = invitation && wakeAt(invitation); at && at <= now; at = wakeAt(invitation!))
      happen(due(invitation!, at));
    const choice = below(20);
    if (choice < 5) happen(hear(false));
    else if (choice === 5) happen(hear(true));
    else if (choice === 6 && invitation) {
      const decision = answer(invitation, purpose === 'CLOSURE' ? given : [...given, yes], now);
      happen('refusal' in decision ? [] : decision);
    }
  }
  return { invitation, happened };
}

describe('D1 any sequence of happenings', () => {
  it.each(['CLOSURE', 'CALLBACK'] as const)('%s: sent once, reminded at most once, ended once', (purpose) => {
    const ends = new Set<string | undefined>();
    for (let seed = 0; seed < 400; seed++) {
      const { invitation, happened } = live(seed, purpose);
      const times = (type: InvitationEvent['type']) => happened.filter((event) => event.type === type).length;
      expect(times('invitation-sent')).toBeLessThanOrEqual(1);
      expect(times('invitation-reminded')).toBeLessThanOrEqual(purpose === 'CLOSURE' ? 1 : 0);
      expect(
        times('invitation-answered') + times('invitation-expired') + times('invitation-voided'),
      ).toBeLessThanOrEqual(1);
      ends.add(invitation?.status);
    }
    expect([...ends]).toEqual(expect.arrayContaining(['ANSWERED', 'EXPIRED', 'VOIDED', 'RULED_OUT']));
  });
});
