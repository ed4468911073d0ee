import { describe, expect, it } from '@jest/globals';
import { isSatisfied } from './satisfied-is-a-result-of-4-and-nothing-under-3.js';

describe('D5 satisfied is a result of 4 or 5, and nothing under 3', () => {
  it.each([
    [5, 5, 5, true],
    [3, 4, 3, true],
    [5, 3, 5, false],
    [2, 5, 5, false],
    [5, 5, 1, false],
    [5, 1, 5, false],
  ])('speed %i, result %i, attitude %i: %s', (speed, result, attitude, satisfied) =>
    expect(isSatisfied({ speed, result, attitude })).toBe(satisfied),
  );
});
