import { describe, expect, it } from '@jest/globals';
import { aCase, byForm, byPhone, fold, planned, shanghai } from '../callback.examples.js';
import { regrade } from './regrading-recomputes-the-window.js';

const now = shanghai('2026-03-02T15:00');

describe('B2 regrading computes the window again from its start', () => {
  it('nothing changes for the same grade', () => {
    expect(regrade(byForm(), aCase(), now)).toEqual([]);
  });

  it('a lower limit, and a call instead of the form for grade 1', () => {
    const callback = fold(regrade(byForm(), aCase({ grade: 1 }), now), byForm());
    expect(callback).toMatchObject({
      grade: 1,
      method: 'PHONE',
      status: 'SCHEDULED',
      scheduledFor: now,
      form: { state: 'VOIDED' },
      clock: { dueAt: shanghai('2026-03-03T10:00'), startedAt: shanghai('2026-03-02T10:00') },
    });
  });

  it('a form gets less time with a shorter window, never more', () => {
    const shorter = fold(regrade(byForm(), aCase({ grade: 2 }), now), byForm());
    expect(shorter).toMatchObject({ form: { state: 'REQUESTED', until: shanghai('2026-03-03T18:00') } });
    const grade2 = planned({ grade: 2 });
    const longer = fold(regrade(grade2, aCase({ grade: 3 }), now), grade2);
    expect(longer).toMatchObject({ form: grade2.form, clock: { dueAt: shanghai('2026-03-05T10:00') } });
  });

  it('a customer marked as important is called', () => {
    expect(fold(regrade(byForm(), aCase({ important: true }), now), byForm())).toMatchObject({
      grade: 3,
      method: 'PHONE',
    });
  });

  it('a last link, after calls in vain, is not taken back', () => {
    const givesUpAt = shanghai('2026-03-09T18:30');
    const tried = byForm(
      { type: 'callback-attempted', at: now, method: 'PHONE', by: 'quality', givesUpAt },
      { type: 'callback-form-requested', no: 2, until: givesUpAt },
    );
    expect(regrade(tried, aCase({ important: true }), now)).toEqual([]);
    expect(fold(regrade(tried, aCase({ grade: 1 }), now), tried)).toMatchObject({ grade: 1, form: tried.form });
  });

  it('a call is never turned into a message, and a breach stays', () => {
    const late = byPhone({ type: 'callback-breached', at: shanghai('2026-03-03T10:00') });
    expect(fold(regrade(late, aCase({ grade: 3 }), now), late)).toMatchObject({
      grade: 3,
      method: 'PHONE',
      clock: late.clock,
    });
  });
});
