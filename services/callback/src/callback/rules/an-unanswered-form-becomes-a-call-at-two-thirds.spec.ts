import { describe, expect, it } from '@jest/globals';
import { byForm, fold, planned, shanghai } from '../callback.examples.js';
import { due, wakeAt } from '../what-falls-due.js';
import { twoThirdsOf } from './an-unanswered-form-becomes-a-call-at-two-thirds.js';

describe('C4 an unanswered form becomes a call at two thirds of the window', () => {
  it.each([
    ['2026-03-05T10:00', '2026-03-04T10:00'],
    ['2026-03-04T10:00', '2026-03-03T18:00'],
  ])('due %s: at %s', (dueAt, at) =>
    expect(twoThirdsOf(shanghai('2026-03-02T10:00'), shanghai(dueAt))).toBe(shanghai(at)),
  );

  it('the form is void and a call scheduled', () => {
    const at = shanghai('2026-03-04T10:00');
    expect(wakeAt(byForm())).toBe(at);
    const callback = fold(due(byForm(), at), byForm());
    expect(callback).toMatchObject({
      method: 'PHONE',
      status: 'SCHEDULED',
      scheduledFor: at,
      form: { state: 'VOIDED' },
    });
    expect(wakeAt(callback)).toBe(shanghai('2026-03-05T10:00'));
  });

  it('the call waits for the morning', () => {
    const resolved = planned({}, { resolvedAt: shanghai('2026-03-02T22:00') });
    expect(due(resolved, wakeAt(resolved)!)).toEqual([
      { type: 'callback-form-voided', method: 'PHONE', scheduledFor: shanghai('2026-03-05T09:00') },
    ]);
  });

  it('is a visit for somebody without a phone', () => {
    const callback = planned({ reachableBy: ['EMAIL', 'VISIT'] });
    expect(due(callback, wakeAt(callback)!)).toMatchObject([{ type: 'callback-form-voided', method: 'VISIT' }]);
  });

  it('where there is nothing but mail the form stays, and ends as not reached after 7 days', () => {
    const callback = planned({ reachableBy: ['EMAIL'] });
    const breached = fold(due(callback, callback.clock.dueAt), callback);
    expect(breached).toMatchObject({ form: { state: 'REQUESTED' }, clock: { state: 'BREACHED' } });
    expect(wakeAt(breached)).toBe(shanghai('2026-03-09T10:00'));
    expect(due(breached, wakeAt(breached)!)).toMatchObject([{ type: 'callback-not-reached' }]);
  });
});
