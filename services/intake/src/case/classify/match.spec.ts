import { describe, expect, it } from '@jest/globals';
import { Matcher } from './match.js';
import { readText } from './read-text.js';

describe('matching of lexicon entries', () => {
  const lift = { words: { 4: '电梯' }, together: [{ one: '电梯', other: '坏', weight: 3 }] } as const;
  const thanks = { together: [{ one: '谢谢', other: '师傅', weight: 4, inOrder: true }] } as const;
  const score = (entry: typeof lift | typeof thanks, text: string): number =>
    new Matcher([entry]).find(readText(text))[0]?.score ?? 0;

  it('adds a word and a pair, in either order, the opening counting threefold', () => {
    expect(score(lift, '电梯')).toBe(4 * 3);
    expect(score(lift, '电梯又坏')).toBe((4 + 3) * 3);
    expect(score(lift, '坏电梯')).toBe((4 + 3) * 3);
    expect(score(lift, '你好。电梯又坏')).toBe(4 + 3);
  });

  it('does not pair across sentences or far apart', () => {
    expect(score(lift, '电梯。坏')).toBe(4 * 3);
    expect(score(lift, '电梯在我们这里楼上楼下大家都说今天早上坏')).toBe(4 * 3);
  });

  it('keeps the order where it matters', () => {
    expect(score(thanks, '谢谢师傅')).toBe(12);
    expect(score(thanks, '请师傅来，谢谢')).toBe(0);
  });

  it('counts repeats little and only three of them', () => {
    expect(score(lift, '电梯，电梯')).toBe(12 * 1.25);
    expect(score(lift, '电梯，电梯，电梯，电梯，电梯，电梯')).toBe(12 * 1.75);
  });

  it('leaves out what it is told not to count', () => {
    expect(new Matcher([lift]).find(readText('电梯'), () => false)).toEqual([]);
  });

  it('tells the words, strongest first', () => {
    expect(new Matcher([lift]).find(readText('电梯又坏'))[0]?.words).toEqual(['电梯', '电梯…坏']);
  });
});
