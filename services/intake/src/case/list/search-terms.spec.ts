import { describe, expect, it } from '@jest/globals';
import { searchTerms } from './search-terms.js';

describe('search terms', () => {
  it('are pairs of Chinese characters, once each', () =>
    expect(searchTerms('电梯停运，电梯坏了')).toEqual(['电梯', '梯停', '停运', '梯坏', '坏了']));

  it('do not join what punctuation or another text parts', () =>
    expect(searchTerms('停水。停电', '电工')).not.toEqual(expect.arrayContaining(['水停', '电电'])));

  it('are whole words in other scripts, full-width ones too', () =>
    expect(searchTerms('Ｌift B2 坏了 a')).toEqual(['坏了', 'lift', 'b2']));

  it('are bounded, and characters beyond the basic plane stay whole', () => {
    expect(searchTerms(Array.from({ length: 900 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join(''))).toHaveLength(
      200,
    );
    expect(searchTerms('𠮷野家')).toEqual(['𠮷野', '野家']);
  });
});
