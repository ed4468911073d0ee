import { describe, expect, it } from '@jest/globals';
import { enteredOf, limitOf } from './units.js';

describe('B2 limits as people enter them', () => {
  it.each([
    [
      { measure: 'ELAPSED', amount: 10 },
      { amount: '10', unit: 'MINUTES' },
    ],
    [
      { measure: 'ELAPSED', amount: 1440 },
      { amount: '24', unit: 'HOURS' },
    ],
    [
      { measure: 'WORKING_MINUTES', amount: 90 },
      { amount: '90', unit: 'OPEN_MINUTES' },
    ],
    [
      { measure: 'WORKING_MINUTES', amount: 120 },
      { amount: '2', unit: 'OPEN_HOURS' },
    ],
    [
      { measure: 'WORKING_DAYS', amount: 60 },
      { amount: '60', unit: 'DAYS' },
    ],
  ] as const)('%j is %j, and back', (limit, entered) => {
    expect(enteredOf(limit)).toEqual(entered);
    expect(limitOf(entered)).toEqual(limit);
  });

  it('half an hour is said in minutes, and nothing is nothing', () => {
    expect(limitOf({ amount: '1.5', unit: 'OPEN_HOURS' })).toEqual({ measure: 'WORKING_MINUTES', amount: 90 });
    expect(limitOf({ amount: '', unit: 'DAYS' }).amount).toBe(0);
  });
});
