import { describe, expect, it } from '@jest/globals';
import type { InvitationState } from '@hearback/contracts';
import { publicState } from '../public-state.js';
import { caseAfter, invitation, WEDNESDAY } from '../case.examples.js';
import { hearInvitation } from './hear-invitation.js';

const closed = { type: 'case-closed', at: '2026-11-19T03:00:00.000Z', by: 'CALLBACK' } as const;
const hearing = (state: Partial<InvitationState>, before = caseAfter({}, closed)) =>
  hearInvitation(before, {
    name: 'invitation-answered',
    source: 'invitation/invitation-1',
    version: 3,
    head: 'head',
    at: WEDNESDAY,
    state: invitation(state),
  });
const answeredAt = '2026-11-21T03:00:00.000Z';
const bad = { status: 'ANSWERED', answeredAt, scores: { speed: 5, result: 2, attitude: 5 } } as const;

describe('D2 what a survey means for its case', () => {
  it('a bad result reopens it, from the answer on', () =>
    expect(publicState(caseAfter({}, closed, ...hearing(bad)))).toMatchObject({
      end: 'OPEN',
      round: 2,
      roundStartedAt: answeredAt,
      needsHandling: true,
    }));

  it('a bad attitude alone, or a good result, does not', () => {
    expect(hearing({ ...bad, scores: { speed: 1, result: 3, attitude: 1 } })).toHaveLength(1);
    expect(hearing({ ...bad, scores: { speed: 5, result: 5, attitude: 5 } })).toHaveLength(1);
  });

  it('nor does the form that is the callback, an earlier round, or a case that is open or withdrawn', () => {
    expect(hearing({ ...bad, purpose: 'CALLBACK' })).toHaveLength(1);
    expect(hearing({ ...bad, round: 2 })).toHaveLength(1);
    expect(hearing(bad, caseAfter({}))).toHaveLength(1);
    expect(hearing(bad, caseAfter({}, { type: 'case-withdrawn', at: WEDNESDAY, reason: '误报' }))).toHaveLength(1);
  });

  it('what is only planned is not entered', () => expect(hearing({ status: 'SCHEDULED' })).toEqual([]));
});
