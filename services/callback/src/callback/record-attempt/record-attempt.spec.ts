import { describe, expect, it } from '@jest/globals';
import { byForm, byPhone, fold, planned, shanghai } from '../callback.examples.js';
import type { OpenCallback } from '../callback.js';
import { recordAttempt, type Attempt } from './record-attempt.js';

const facts = { actor: 'quality', now: shanghai('2026-03-02T11:00') };
const tried = { at: facts.now, method: 'PHONE', by: 'quality' } as const;
const next = { type: 'callback-scheduled', scheduledFor: shanghai('2026-03-02T12:00') };

function after(callback: OpenCallback, attempt: Attempt) {
  const decision = recordAttempt(callback, attempt, facts);
  if ('refusal' in decision) throw new Error(decision.refusal.code);
  return fold(decision, callback);
}

describe('C2 nobody answered', () => {
  it('the try is kept with its note, and the next one scheduled', () => {
    const attempt = { method: 'PHONE', note: '占线' } as const;
    expect(recordAttempt(byPhone(), attempt, facts)).toEqual([
      { type: 'callback-attempted', ...tried, note: '占线' },
      next,
    ]);
    expect(after(byPhone(), attempt)).toMatchObject({
      status: 'SCHEDULED',
      scheduledFor: next.scheduledFor,
      attempts: [{ ...tried, reached: false, note: '占线' }],
      clock: { state: 'RUNNING' },
    });
  });

  it('a call while the form is out leaves the form as it is', () => {
    expect(after(byForm(), { method: 'PHONE' })).toMatchObject({ method: 'SMS', form: { state: 'REQUESTED', no: 1 } });
  });

  it('once only the last answer is waited for, nothing is scheduled any more', () => {
    expect(recordAttempt(planned({ reachableBy: ['EMAIL'] }), { method: 'EMAIL' }, facts)).toEqual([
      { type: 'callback-attempted', ...tried, method: 'EMAIL' },
    ]);
  });
});
