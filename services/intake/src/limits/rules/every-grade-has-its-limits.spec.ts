import { describe, expect, it } from '@jest/globals';
import { gradeProblems } from './every-grade-has-its-limits.js';

describe('B2 every grade has its limits', () => {
  it.each([
    [[1, 2, 3], []],
    [[3, 1, 2], []],
    [[1, 3], ['2']],
    [[1, 2, 2, 3], ['2']],
    [[], ['1', '2', '3']],
  ] as const)('%j lacks or repeats %j', (grades, wrong) =>
    expect(gradeProblems(grades.map((grade) => ({ grade }))).map(({ message }) => message.zh[0])).toEqual(wrong),
  );
});
