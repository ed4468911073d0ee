import { describe, expect, it } from '@jest/globals';
import { anOrder, ID, RESOLVED_AT } from '../callback.examples.js';
import { conclude } from '../conclude/conclude.js';
import { evolve } from '../callback.js';
import { plan } from '../plan/plan.js';
import { recordAttempt } from '../record-attempt/record-attempt.js';

const satisfied = { verdict: 'SATISFIED', solved: true, method: 'PHONE' } as const;
const refusal = { refusal: { code: 'CALLER_HANDLED_CASE' } };

describe('G2 the caller never handled the case', () => {
  // Round 2: `first` handled round 1, `handler` this one; `colleague` is in the handler's team.
  const handledBy = { staffIds: ['first', 'handler'], teamIds: ['engineering'], memberIds: ['handler', 'colleague'] };
  const events = plan(undefined, ID, anOrder({ round: 2 }, { handledBy }), RESOLVED_AT);
  const callback = events.reduce(evolve, undefined as never);

  it.each(['first', 'handler', 'colleague'])('%s may neither conclude nor try', (actor) => {
    expect(conclude(callback, satisfied, { actor, now: RESOLVED_AT })).toMatchObject(refusal);
    expect(recordAttempt(callback, { method: 'PHONE' }, { actor, now: RESOLVED_AT })).toMatchObject(refusal);
  });

  it('somebody else may', () => {
    expect(conclude(callback, satisfied, { actor: 'quality', now: RESOLVED_AT })).toHaveLength(1);
    expect(recordAttempt(callback, { method: 'PHONE' }, { actor: 'quality', now: RESOLVED_AT })).toHaveLength(2);
  });
});
