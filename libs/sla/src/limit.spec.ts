import { describe, expect, it } from '@jest/globals';
import { halve, limitOfRound, portion, type Limit } from './limit.js';

const days = (days: number): Limit => ({ measure: 'WORKING_DAYS', days });
const minutes = (minutes: number): Limit => ({ measure: 'ELAPSED', minutes });

describe('B2 limits', () => {
  it.each([
    [days(7), days(4)],
    [days(3), days(2)],
    [days(2), days(1)],
    [days(1), days(1)],
    [minutes(10), minutes(5)],
    [minutes(15), minutes(8)],
    [
      { measure: 'WORKING_MINUTES', minutes: 121 },
      { measure: 'WORKING_MINUTES', minutes: 61 },
    ],
  ] as [Limit, Limit][])('half of %j, rounded up, is %j', (whole, half) => expect(halve(whole)).toEqual(half));

  it('halves once, in round 2 and in every later one', () => {
    expect([1, 2, 3, 4].map((round) => limitOfRound(days(7), round))).toEqual([days(7), days(4), days(4), days(4)]);
  });

  it('takes percentages of its own measure', () => {
    expect(portion(days(3), 80)).toEqual(days(2.4));
    expect(portion(minutes(10), 150)).toEqual(minutes(15));
  });
});
