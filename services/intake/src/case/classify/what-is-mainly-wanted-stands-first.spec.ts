import { describe, expect, it } from '@jest/globals';
import { readText } from './read-text.js';
import { weightAt } from './what-is-mainly-wanted-stands-first.js';

describe('A9 what is mainly wanted stands first', () => {
  it('weighs less the further down', () => {
    const weights = [
      weightAt(0, true),
      weightAt(20, false),
      weightAt(150, false),
      weightAt(400, false),
      weightAt(1000, false),
    ];
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(weights.length);
  });

  it.each([
    ['a subject line', '电梯坏了\n已经三天'],
    ['a line ended by a carriage return', '电梯坏了\r\n已经三天'],
    ['a first sentence', '电梯坏了！已经三天'],
    ['a text without a stop', '电梯坏了'],
  ])('takes %s as the opening', (_, text) => {
    const { headEnd, words } = readText(text);
    expect(words.slice(0, headEnd).join('')).toBe('电梯坏了');
  });

  it('ends an opening without a stop after sixty characters', () => {
    const { headEnd, words } = readText('电梯坏了'.repeat(30));
    expect(words.slice(0, headEnd).join('')).toHaveLength(60);
  });
});
