import { describe, expect, it } from '@jest/globals';
import { DEFAULT_TERMS } from '@hearback/sla';
import { isOpen } from '../callback.js';
import { anOrder, fold, ID, shanghai } from '../callback.examples.js';
import { planCallback } from '../plan/plan-callback.js';
import { regrade } from './regrading-recomputes-the-window.js';
import { gradeOf, windowEnd } from './the-window-follows-the-grade.js';

describe('C1 the window of a callback', () => {
  // Over the Spring Festival: elapsed hours, not working ones.
  it.each([
    [1, '2026-02-15T17:00'],
    [2, '2026-02-16T17:00'],
    [3, '2026-02-17T17:00'],
    [null, '2026-02-17T17:00'],
  ] as const)('grade %s: until %s', (grade, until) =>
    expect(windowEnd(shanghai('2026-02-14T17:00'), gradeOf(grade))).toBe(shanghai(until)),
  );

  it('is what the company had said when the case came in, also after a regrading', () => {
    const promisedBy = { ...DEFAULT_TERMS, version: 7, callbackHours: { 1: 10, 2: 20, 3: 30 } };
    const about = { ...anOrder().case, grade: 2 as const, important: false, promisedBy };
    const start = { id: ID, round: 1, complex: false, barred: [], startedAt: shanghai('2026-03-02T10:00') };
    const callback = fold(planCallback({ ...start, case: about }));
    if (!isOpen(callback)) throw new Error(callback.status);
    expect(callback.clock).toMatchObject({ dueAt: shanghai('2026-03-03T06:00'), policyVersion: 7 });
    expect(regrade(callback, { ...about, grade: 3 }, start.startedAt)).toMatchObject([
      { type: 'callback-regraded', dueAt: shanghai('2026-03-03T16:00') },
    ]);
  });
});
