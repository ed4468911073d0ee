import { describe, expect, it } from '@jest/globals';
import { dispatch } from '../dispatch/dispatch.js';
import { acceptedBy, crew, opened, START, then } from '../work-order.examples.js';

const earlier = acceptedBy();

describe('C5 the supervisor answers for later rounds', () => {
  it.each([
    [1, undefined],
    [2, 'sun'],
    [3, 'sun'],
  ])('round %i: %s', (round, accountableId) => {
    expect(opened({ round }, { earlier: round > 1 ? earlier : undefined }).accountableId).toBe(accountableId);
  });

  it('whoever gets it, it is their superior', () => {
    const order = opened({ round: 2 }, { earlier });
    expect(then(dispatch(order, { handlerId: 'sun', teamId: 'eng' }, crew()), order).accountableId).toBe('zhou');
  });

  it('and hears of it at once', () => {
    expect(opened({ round: 2 }, { earlier }).reminders[0]).toEqual({ at: START, about: 'REOPENED' });
    expect(opened().reminders.some(({ about }) => about === 'REOPENED')).toBe(false);
  });
});
