import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { InBursts } from './in-bursts.js';

describe('changes in bursts', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('are told at once, those that follow together, and all once more', () => {
    const told: string[] = [];
    const bursts = new InBursts<string>((changes) => told.push(changes.join('')), 100);
    bursts.hear(['a']);
    expect(told).toEqual(['a']);
    bursts.hear(['b']);
    bursts.hear(['c']);
    expect(told).toEqual(['a']);
    jest.advanceTimersByTime(100);
    expect(told).toEqual(['a', 'abc']);
    jest.advanceTimersByTime(1_000);
    expect(told).toEqual(['a', 'abc', 'bc']);
    bursts.hear(['d']);
    expect(told.at(-1)).toBe('d');
    bursts.end();
    jest.advanceTimersByTime(1_000);
    expect(told).toHaveLength(4);
  });
});
