import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../case.events.js';
import { publicState } from '../public-state.js';
import { caseAfter, clock, orderHeard, WEDNESDAY } from '../case.examples.js';
import { reclassify } from './reclassify.js';

const agent = { roles: ['agent'], now: WEDNESDAY };
const reason = '现场核实';
const breached = orderHeard({ clocks: [clock('FIRST_CONTACT', 'BREACHED', '2026-11-18T02:10:00.000Z')] });
const corrected = (change: Parameters<typeof reclassify>[1], ...before: CaseEvent[]) => {
  const events = reclassify(caseAfter({}, ...before), change, agent);
  if ('refusal' in events) throw new Error(events.refusal.code);
  return caseAfter({}, ...before, ...events);
};

describe('A9 A10 correcting a classification', () => {
  it('changes what is given and keeps the rest, and what it was before', () => {
    const [event] = reclassify(caseAfter({}), { category: 'SECURITY', reason }, agent) as CaseEvent[];
    expect(event).toMatchObject({
      kind: 'COMPLAINT',
      category: 'SECURITY',
      grade: 1,
      before: { kind: 'COMPLAINT', category: 'FACILITIES', grade: 1 },
    });
    expect(corrected({ category: 'SECURITY', reason })).toMatchObject({ decidedBy: 'PERSON' });
  });

  it('promises anew from the original start', () =>
    expect(corrected({ grade: 2, reason }).promise).toMatchObject({
      contactBy: '2026-11-18T04:00:00.000Z',
      resolveBy: '2026-11-23T10:00:00.000Z',
    }));

  it('to a suggestion it needs no handling any more, and is acknowledged', () => {
    const events = reclassify(caseAfter({}), { kind: 'SUGGESTION', reason }, agent) as CaseEvent[];
    expect(events.map(({ type }) => type)).toEqual(['case-reclassified', 'case-acknowledged']);
    const suggestion = caseAfter({}, ...events);
    expect(publicState(suggestion)).toMatchObject({ needsHandling: false, grade: null, end: 'OPEN' });
    expect(suggestion.promise).toBeUndefined();
  });

  it('to praise it is thanked and closed', () =>
    expect(publicState(corrected({ kind: 'PRAISE', reason }))).toMatchObject({ end: 'CLOSED', closedBy: 'THANKED' }));

  it('from a suggestion it gets the grade that its words propose', () => {
    const suggestion = caseAfter({ kind: 'SUGGESTION', grade: null, promise: undefined });
    expect(reclassify(suggestion, { kind: 'COMPLAINT', reason }, agent)).toMatchObject([{ grade: 1, promise: {} }]);
  });

  it('is important while the grade is 1', () => {
    expect(publicState(caseAfter({})).important).toBe(true);
    expect(publicState(corrected({ grade: 3, reason })).important).toBe(false);
  });

  it('a sub-category goes with its category', () => {
    const leak = corrected({ subcategory: '漏水', reason });
    expect(leak.subcategory).toBe('漏水');
    expect(reclassify(leak, { category: 'OTHER', reason }, agent)).toMatchObject([{ subcategory: undefined }]);
  });

  it('is refused without a change, with a grade for praise, and after the end', () => {
    const refused = (change: object, ...before: CaseEvent[]) =>
      reclassify(caseAfter({}, ...before), { ...change, reason }, agent);
    expect(refused({ grade: 1 })).toMatchObject({ refusal: { code: 'INVALID_INPUT' } });
    expect(refused({ kind: 'PRAISE', grade: 2 })).toMatchObject({ refusal: { fields: [{ path: 'grade' }] } });
    expect(refused({ grade: 2 }, { type: 'case-withdrawn', at: WEDNESDAY, reason })).toMatchObject({
      refusal: { code: 'CASE_ALREADY_ENDED' },
    });
  });
});

describe('downgrading after a breach needs a supervisor', () => {
  const downgrade = (roles: string[], change: object = { grade: 2 }) =>
    reclassify(caseAfter({}, breached), { ...change, reason }, { roles, now: WEDNESDAY });

  it('by grade or by kind', () => {
    expect(downgrade(['agent'])).toMatchObject({ refusal: { code: 'DOWNGRADE_AFTER_BREACH' } });
    expect(downgrade(['agent'], { kind: 'SUGGESTION' })).toMatchObject({ refusal: { code: 'DOWNGRADE_AFTER_BREACH' } });
    expect(downgrade(['agent', 'supervisor'])).toHaveLength(1);
  });

  it('without a breach, upwards, or on the same grade, anybody may', () => {
    expect(reclassify(caseAfter({}), { grade: 3, reason }, agent)).toHaveLength(1);
    expect(reclassify(caseAfter({ grade: 3 }, breached), { grade: 2, reason }, agent)).toHaveLength(1);
    expect(reclassify(caseAfter({}, breached), { category: 'SECURITY', reason }, agent)).toHaveLength(1);
  });
});
