import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../case.events.js';
import { register } from '../file/register.js';
import { publicState } from '../public-state.js';
import { caseAfter, WEDNESDAY } from '../case.examples.js';
import { reopensItself } from './closed-case-reopens-within-15-days.js';
import { followingCase, followingText } from './follow.js';
import { reopen } from './reopen.js';

const closed = { type: 'case-closed', at: WEDNESDAY, by: 'CALLBACK' } as const;
const reason = '电梯又停了';

describe('a closed case reopens within 15 days', () => {
  it('itself, and later as a new case', () => {
    expect(reopensItself(caseAfter({}, closed), '2026-12-03T02:00:00.000Z')).toBe(true);
    expect(reopensItself(caseAfter({}, closed), '2026-12-03T02:00:00.001Z')).toBe(false);
  });

  it('as a new case when it ended otherwise or had nothing to handle', () => {
    expect(reopensItself(caseAfter({}, { type: 'case-withdrawn', at: WEDNESDAY, reason }), WEDNESDAY)).toBe(false);
    const praise = caseAfter({ kind: 'PRAISE', grade: null }, { type: 'case-thanked', at: WEDNESDAY });
    expect(reopensItself(praise, WEDNESDAY)).toBe(false);
  });
});

describe('reopening', () => {
  it('begins the next round now, with half the limits', () => {
    const now = '2026-11-20T02:00:00.000Z';
    const events = reopen(caseAfter({}, closed), { reason }, now) as CaseEvent[];
    expect(events).toMatchObject([{ type: 'case-reopened', at: now, by: 'CUSTOMER', reason }]);
    expect(publicState(caseAfter({}, closed, ...events))).toMatchObject({
      end: 'OPEN',
      round: 2,
      roundStartedAt: now,
      needsHandling: true,
    });
  });

  it('is not for an open case', () =>
    expect(reopen(caseAfter({}), { reason }, WEDNESDAY)).toMatchObject({ refusal: { code: 'CASE_STILL_OPEN' } }));
});

describe('the case that follows', () => {
  const now = '2027-01-05T02:00:00.000Z';
  const proposed = { kind: 'COMPLAINT', category: 'FACILITIES', grade: 2, confidence: 0.5, reasons: [] } as const;
  const old = caseAfter({ demand: '修好电梯' }, closed);
  const given = { id: 'case-2', number: 'QL-20270105-0001', trackingDigest: 'd', now, importantCustomer: false };

  it('is about the same matter, for the same people, from now on', () => {
    const filing = followingCase(old, followingText(old, reason), proposed, now);
    const [registered] = register(filing, { ...given, followsId: old.id, complainantId: old.complainantId });
    expect(registered).toMatchObject({
      followsId: 'case-1',
      description: `${reason}\n\n三号楼电梯停运`,
      demand: '修好电梯',
      kind: 'COMPLAINT',
      grade: 1,
      complainantId: 'person-1',
      receivedAt: now,
      promise: { contactBy: '2027-01-05T02:10:00.000Z' },
    });
  });

  it('of praise, is what its words now say', () => {
    const praise = caseAfter({ kind: 'PRAISE', grade: null });
    expect(followingCase(praise, reason, proposed, now)).toMatchObject({ kind: 'COMPLAINT', grade: 2 });
  });
});
