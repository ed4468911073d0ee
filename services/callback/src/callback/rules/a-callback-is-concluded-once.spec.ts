import { describe, expect, it } from '@jest/globals';
import { byPhone, fold, RESOLVED_AT } from '../callback.examples.js';
import { conclude } from '../conclude/conclude.js';
import { recordAttempt } from '../record-attempt/record-attempt.js';
import type { CallbackEvent } from '../callback.events.js';

const at = RESOLVED_AT;
const concluded: CallbackEvent = {
  type: 'callback-concluded',
  at,
  method: 'PHONE',
  verdict: 'SATISFIED',
  solved: true,
  by: 'quality',
};

describe('C6 a callback is concluded once', () => {
  it.each<[string, CallbackEvent[]]>([
    ['CALLBACK_ALREADY_CONCLUDED', [concluded]],
    ['CALLBACK_NOT_REACHED', [{ type: 'callback-not-reached', at }]],
    ['CALLBACK_CANCELLED', [{ type: 'callback-cancelled', at }]],
  ])('%s', (code, events) => {
    const callback = fold(events, byPhone());
    const facts = { actor: 'quality', now: at };
    const refusal = { refusal: { code, hint: { en: expect.any(String), zh: expect.any(String) } } };
    expect(conclude(callback, { verdict: 'UNSATISFIED', solved: false }, facts)).toMatchObject(refusal);
    expect(recordAttempt(callback, { method: 'PHONE' }, facts)).toMatchObject(refusal);
  });

  it('one that was ruled out is not there for anybody', () => {
    const callback = fold([{ type: 'callback-ruled-out', caseId: 'case-1', round: 1 }]);
    expect(conclude(callback, { verdict: 'SATISFIED', solved: true }, { actor: 'quality', now: at })).toMatchObject({
      refusal: { kind: 'NOT_FOUND', fields: [{ path: 'callbackId' }] },
    });
  });
});
