import { describe, expect, it } from '@jest/globals';
import { byForm, byPhone, fold, planned, shanghai } from '../callback.examples.js';
import { recordAttempt } from './record-attempt.js';

const facts = { actor: 'quality', now: shanghai('2026-03-02T11:00') };
const tried = { at: facts.now, method: 'PHONE', by: 'quality' } as const;
const next = { type: 'callback-scheduled', scheduledFor: shanghai('2026-03-02T12:00') };

describe('C2 nobody answered', () => {
  it('the try is kept with its note, and the next one scheduled', () => {
    const events = recordAttempt(byPhone(), { method: 'PHONE', note: '占线' }, facts);
    expect(events).toEqual([{ type: 'callback-attempted', ...tried, note: '占线' }, next]);
    expect(fold(events as never, byPhone())).toMatchObject({
      status: 'SCHEDULED',
      scheduledFor: next.scheduledFor,
      attempts: [{ ...tried, reached: false, note: '占线' }],
      clock: { state: 'RUNNING' },
    });
  });

  it('a call while the form is out leaves the form as it is', () => {
    const events = recordAttempt(byForm(), { method: 'PHONE' }, facts);
    expect(fold(events as never, byForm())).toMatchObject({ method: 'SMS', form: { state: 'REQUESTED', no: 1 } });
  });

  it('once only the last answer is waited for, nothing is scheduled any more', () => {
    expect(recordAttempt(planned({ reachableBy: ['EMAIL'] }), { method: 'EMAIL' }, facts)).toEqual([
      { type: 'callback-attempted', ...tried, method: 'EMAIL' },
    ]);
  });
});
