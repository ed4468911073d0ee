import { describe, expect, it } from '@jest/globals';
import { shown, wilson } from './wilson.js';

describe('Wilson interval', () => {
  it('agrees with the published value for 81 of 263', () => {
    const [low, high] = wilson({ hits: 81, of: 263 });
    expect(low).toBeCloseTo(0.2553, 3);
    expect(high).toBeCloseTo(0.3662, 3);
  });

  it('stays inside 0 and 1 at the edges', () => {
    expect(wilson({ hits: 0, of: 10 })[0]).toBeCloseTo(0, 10);
    expect(wilson({ hits: 10, of: 10 })[1]).toBeCloseTo(1, 10);
    expect(wilson({ hits: 0, of: 0 })).toEqual([0, 1]);
  });

  it('is shown with its parts', () => {
    expect(shown({ hits: 8, of: 10 })).toBe('0.800 [0.490, 0.943] (8/10)');
    expect(shown({ hits: 0, of: 0 })).toBe('none');
  });
});
