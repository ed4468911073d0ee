import { describe, expect, it } from '@jest/globals';
import { aCase, anOrder, ID, RESOLVED_AT } from '../callback.examples.js';
import { followCase } from '../follow-case/follow-case.js';
import { plan } from '../plan/plan.js';

describe('C1 anonymous cases are not called back', () => {
  it.each([
    [{ anonymous: true, reachableBy: [] }, 0],
    [{ anonymous: true }, 0],
    [{ reachableBy: [] }, 0],
    [{}, 2],
  ])('%j: %i events', (about, count) => {
    expect(plan(undefined, ID, anOrder(about), RESOLVED_AT)).toHaveLength(count);
    const place = { id: ID, round: 1, heardAt: RESOLVED_AT };
    expect(followCase(undefined, place, aCase({ followUp: true, ...about }), RESOLVED_AT)).toHaveLength(count);
  });
});
