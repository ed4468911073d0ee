import { describe, expect, it } from '@jest/globals';
import { accuracy, confusion, precision, recall, type Pair } from './confusion.js';

describe('confusion matrix', () => {
  const pairs: Pair[] = [
    ['1', '1'],
    ['1', '2'],
    ['2', '2'],
    ['2', '1'],
    ['2', '2'],
  ];

  it('counts accuracy, recall and precision', () => {
    expect(accuracy(pairs)).toEqual({ hits: 3, of: 5 });
    expect(recall(pairs, '1')).toEqual({ hits: 1, of: 2 });
    expect(precision(pairs, '2')).toEqual({ hits: 2, of: 3 });
  });

  it('has a row per label and a column per answer', () => {
    const lines = confusion(pairs, ['1', '2', '3'])
      .split('\n')
      .map((line) => line.trim().split(/\s{2,}/));
    expect(lines.slice(1)).toEqual([
      ['1', '1', '1', '0'],
      ['2', '1', '2', '0'],
    ]);
  });
});
