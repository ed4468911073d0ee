import type { CaseState } from '@hearback/contracts';
import { describe, expect, it } from '@jest/globals';
import { evolve, isOpen, type Callback } from '../callback.js';
import { fold, planned, shanghai } from '../callback.examples.js';
import { recordAttempt } from '../record-attempt/record-attempt.js';
import { due, wakeAt } from '../what-falls-due.js';

// Calls in vain at these times by the clock in Shanghai, what falls due between them worked off.
function tried(about: Partial<CaseState>, ...times: string[]): Callback {
  return times.reduce<Callback>((callback, time) => {
    const now = shanghai(time);
    for (let at = wakeAt(callback); at && at <= now; at = wakeAt(callback))
      callback = fold(due(callback, at), callback);
    const decided = recordAttempt(callback, { method: 'PHONE' }, { actor: 'quality', now });
    if ('refusal' in decided) throw new Error(decided.refusal.code);
    return decided.reduce(evolve, callback);
  }, planned(about));
}
const THREE = ['2026-03-02T11:00', '2026-03-02T13:00', '2026-03-02T18:30'];

describe('C2 three tries in different parts of the day, then a link, then not reached', () => {
  it('two parts are not enough, however often', () => {
    const callback = tried(
      { grade: 1 },
      '2026-03-02T11:00',
      '2026-03-02T11:30',
      '2026-03-02T13:00',
      '2026-03-02T14:00',
    );
    expect(callback).toMatchObject({
      status: 'SCHEDULED',
      scheduledFor: shanghai('2026-03-02T18:00'),
      triedInWindow: false,
    });
  });

  it('after the third a link is sent and nothing more is scheduled; inside the window the clock is met', () => {
    const callback = tried({ grade: 1 }, ...THREE);
    expect(callback).toMatchObject({
      triedInWindow: true,
      clock: { state: 'MET', metAt: shanghai('2026-03-02T18:30') },
      form: { state: 'REQUESTED', no: 1, until: shanghai('2026-03-09T18:30') },
    });
    expect(isOpen(callback) && callback.scheduledFor).toBeUndefined();
  });

  it('after 7 days without an answer it ends as not reached', () => {
    const callback = tried({ grade: 1 }, ...THREE);
    expect(wakeAt(callback)).toBe(shanghai('2026-03-09T18:30'));
    const ended = fold(due(callback, wakeAt(callback)!), callback);
    expect(ended).toMatchObject({ status: 'NOT_REACHED', form: { state: 'VOIDED' }, clock: { state: 'MET' } });
    expect(wakeAt(ended)).toBeUndefined();
  });

  it('the third try after the window leaves the breach', () => {
    const callback = tried({ grade: 1 }, '2026-03-02T11:00', '2026-03-02T13:00', '2026-03-04T19:00');
    expect(callback).toMatchObject({
      triedInWindow: false,
      clock: { state: 'BREACHED', breachedAt: shanghai('2026-03-03T10:00'), metAt: shanghai('2026-03-04T19:00') },
    });
  });

  it('a form that still stands in for the call gives way to the last link', () => {
    expect(tried({ grade: 3 }, ...THREE)).toMatchObject({ form: { no: 2, until: shanghai('2026-03-09T18:30') } });
  });

  it('without any way to send a link the 7 days run all the same', () => {
    const callback = tried({ grade: 1, reachableBy: ['PHONE'] }, ...THREE);
    expect(callback).toMatchObject({ form: { state: 'NONE' } });
    expect(wakeAt(callback)).toBe(shanghai('2026-03-09T18:30'));
  });

  it('a fourth try is recorded and changes nothing', () => {
    const callback = tried({ grade: 1 }, ...THREE, '2026-03-03T09:30');
    expect(callback).toMatchObject({ attempts: { length: 4 }, form: { no: 1, until: shanghai('2026-03-09T18:30') } });
  });
});
