import { describe, expect, it } from '@jest/globals';
import { byForm, byPhone, fold, planned, shanghai } from '../callback.examples.js';
import type { OpenCallback } from '../callback.js';
import { conclude, type Conclusion } from './conclude.js';

const now = shanghai('2026-03-02T15:00');
const facts = { actor: 'quality', now };
const good: Conclusion = { verdict: 'SATISFIED', solved: true };

function concluded(callback: OpenCallback, conclusion: Conclusion, at = now) {
  const decision = conclude(callback, conclusion, { ...facts, now: at });
  if ('refusal' in decision) throw new Error(decision.refusal.code);
  return fold(decision, callback);
}

describe('C2 a callback is concluded', () => {
  it('by the planned method unless another is named; the call is an attempt that reached', () => {
    expect(concluded(byPhone(), { ...good, comment: '好' })).toMatchObject({
      status: 'CONCLUDED',
      verdict: 'SATISFIED',
      solved: true,
      by: 'quality',
      concludedAt: now,
      concludedMethod: 'PHONE',
      clock: { state: 'MET', metAt: now },
      attempts: [{ at: now, method: 'PHONE', reached: true, by: 'quality' }],
    });
  });

  it('satisfied is not solved: both are kept', () => {
    expect(concluded(byPhone(), { verdict: 'SATISFIED', solved: false })).toMatchObject({
      verdict: 'SATISFIED',
      solved: false,
    });
  });

  it('a call replaces a message and voids the form', () => {
    expect(concluded(byForm(), { ...good, method: 'PHONE' })).toMatchObject({
      concludedMethod: 'PHONE',
      form: { state: 'VOIDED', no: 1 },
    });
  });

  it('a call does not replace a visit', () => {
    expect(conclude(planned({}, { complex: true }), { ...good, method: 'PHONE' }, facts)).toMatchObject({
      refusal: { code: 'METHOD_BELOW_PLAN', hint: { en: expect.stringContaining('Visit') } },
    });
  });

  it('late: the breach stays, with the time at which it was met', () => {
    const breachedAt = shanghai('2026-03-03T10:00');
    const late = shanghai('2026-03-04T10:00');
    expect(concluded(byPhone({ type: 'callback-breached', at: breachedAt }), good, late)).toMatchObject({
      clock: { state: 'BREACHED', breachedAt, metAt: late },
    });
  });
});
