import { DEFAULT_TERMS } from '@hearback/sla';
import { describe, expect, it } from '@jest/globals';
import { caseAfter } from './case.examples.js';
import { nextRound } from './next-round.js';
import { promiseOf } from './promise.js';
import { reclassify } from './reclassify/reclassify.js';

// Round the clock, so that nothing hangs on the day.
const elapsed = (minutes: number) => ({ measure: 'ELAPSED', minutes }) as const;
const own = (minutes: number) => ({ contact: elapsed(1), arrival: elapsed(1), resolution: elapsed(minutes) });
const promisedBy = { ...DEFAULT_TERMS, version: 7, limits: { 1: own(100), 2: own(200), 3: own(300) } };
const filed = caseAfter({ grade: 2, promisedBy, policyVersion: 7 });
const minutes = (from: string, until: string | undefined) => (Date.parse(until!) - Date.parse(from)) / 60_000;

describe('B2 a case keeps what it came in with', () => {
  it('is promised by it', () =>
    expect(
      minutes(
        filed.receivedAt,
        promiseOf({ ...filed, grade: 2, startedAt: filed.receivedAt, round: 1, terms: promisedBy }).resolveBy,
      ),
    ).toBe(200));

  it('in another grade', () => {
    const decided = reclassify(filed, { grade: 3, reason: '核对' }, { roles: ['agent'], now: filed.receivedAt });
    expect(decided).toMatchObject([{ type: 'case-reclassified' }]);
    const [{ promise }] = decided as unknown as [{ promise: { resolveBy: string } }];
    expect(minutes(filed.receivedAt, promise.resolveBy)).toBe(300);
  });

  it('in the next round, half of it', () => {
    const at = '2026-11-20T02:00:00.000Z';
    const reopened = nextRound(filed, at, 'CUSTOMER') as { promise?: { resolveBy: string } };
    expect(minutes(at, reopened.promise?.resolveBy)).toBe(100);
  });
});
