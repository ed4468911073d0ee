import { describe, expect, it } from '@jest/globals';
import { shanghai } from '../callback.examples.js';
import { gradeOf, windowEnd } from './the-window-follows-the-grade.js';

describe('C1 the window of a callback', () => {
  // Over the Spring Festival: elapsed hours, not working ones.
  it.each([
    [1, '2026-02-15T17:00'],
    [2, '2026-02-16T17:00'],
    [3, '2026-02-17T17:00'],
    [null, '2026-02-17T17:00'],
  ] as const)('grade %s: until %s', (grade, until) =>
    expect(windowEnd(shanghai('2026-02-14T17:00'), gradeOf(grade))).toBe(shanghai(until)),
  );
});
