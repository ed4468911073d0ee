import { describe, expect, it } from '@jest/globals';
import { nextTry } from './again-later.js';

describe('a message that does not go out', () => {
  it('is tried again, later and later, and given up after two days', () => {
    const now = '2026-11-18T02:00:00.000Z';
    expect(nextTry(0, now)).toBe('2026-11-18T02:01:00.000Z');
    expect(nextTry(6, now)).toBe('2026-11-19T02:00:00.000Z');
    expect(nextTry(7, now)).toBeUndefined();
  });
});
