import { describe, expect, it } from '@jest/globals';
import { lookAlikeKey } from './look-alike.js';

describe('F6 names that look alike', () => {
  it.each([
    ['admin', 'Admin'],
    ['admin', 'ａｄｍｉｎ'],
    ['admin', 'ad\u200Bmin'],
    ['admin', ' admin\u3000'],
    ['café', 'cafe\u0301'],
    ['青岚物业', '青岚 物业'],
    ['小王👍', '小王👍🏽'],
    ['小王❤', '小王❤\uFE0F'],
  ])('%s and %s', (one, other) => expect(lookAlikeKey(other)).toBe(lookAlikeKey(one)));

  it.each([
    ['agent', 'agent2'],
    ['小王👍', '小王👎'],
    ['青岚物业', '青蓝物业'],
  ])('not %s and %s', (one, other) => expect(lookAlikeKey(other)).not.toBe(lookAlikeKey(one)));
});
