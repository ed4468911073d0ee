import type { CaseState } from '@hearback/contracts';
import { describe, expect, it } from '@jest/globals';
import { aCase, anOrder, byForm, byPhone, fold, ID, RESOLVED_AT, shanghai } from '../callback.examples.js';
import { isOpen } from '../callback.js';
import { plan } from '../plan/plan.js';
import { followCase } from './follow-case.js';

const now = shanghai('2026-03-02T15:00');
const round1 = { id: ID, round: 1, heardAt: now };
const follow = (callback: Parameters<typeof followCase>[0], about: Partial<CaseState>) =>
  followCase(callback, round1, aCase(about), now);

describe('C5 a callback follows its case', () => {
  it.each<Partial<CaseState>>([
    { end: 'WITHDRAWN' },
    { end: 'REDIRECTED' },
    { end: 'MERGED' },
    { end: 'CLOSED', closedBy: 'SUPERVISOR' },
    { round: 2 },
  ])('%j cancels it, and its form', (about) => {
    const callback = fold(follow(byForm(), about), byForm());
    expect(callback).toMatchObject({ status: 'CANCELLED', clock: { state: 'CANCELLED' }, form: { state: 'VOIDED' } });
  });

  it('a breach that happened stays', () => {
    const late = byPhone({ type: 'callback-breached', at: shanghai('2026-03-03T10:00') });
    expect(fold(follow(late, { end: 'WITHDRAWN' }), late)).toMatchObject({ status: 'CANCELLED', clock: late.clock });
  });

  it('a case that ended before its work was heard of leaves no room for a callback', () => {
    const place = fold(follow(undefined, { end: 'WITHDRAWN' }));
    expect(place).toEqual({ status: 'RULED_OUT', caseId: 'case-1', round: 1 });
    expect(plan(place, ID, anOrder({ grade: 1 }), now)).toEqual([]);
    expect(follow(place, { end: 'WITHDRAWN' })).toEqual([]);
  });

  it('one that closed the case, or had it reopened, stays as it is', () => {
    const by = { at: now, method: 'PHONE', by: 'quality' } as const;
    const concluded = fold([{ type: 'callback-concluded', verdict: 'SATISFIED', solved: true, ...by }], byPhone());
    expect(follow(concluded, { end: 'CLOSED', closedBy: 'CALLBACK' })).toEqual([]);
    expect(follow(concluded, { round: 2 })).toEqual([]);
  });

  it('an open case in the same round changes nothing', () => {
    expect(follow(byPhone(), { urges: 3 })).toEqual([]);
    expect(follow(undefined, {})).toEqual([]);
  });
});

describe('A8 an answered question that matters is followed up', () => {
  const answered: Partial<CaseState> = {
    kind: 'CONSULTATION',
    grade: null,
    needsHandling: false,
    important: true,
    followUp: true,
    answeredAt: RESOLVED_AT,
    answeredBy: 'agent',
  };

  it('by phone within 72 hours of the answer, not by who answered', () => {
    const callback = fold(follow(undefined, answered));
    expect(callback).toMatchObject({
      method: 'PHONE',
      barred: ['agent'],
      clock: { startedAt: RESOLVED_AT, dueAt: shanghai('2026-03-05T10:00') },
    });
    expect(follow(callback, answered)).toEqual([]);
  });

  it('from the instant of the event where the case does not say when', () => {
    const callback = fold(follow(undefined, { ...answered, answeredAt: undefined, answeredBy: undefined }));
    expect(isOpen(callback) && callback.clock.startedAt).toBe(now);
    expect(callback).toMatchObject({ barred: [] });
  });
});
