import { describe, expect, it } from '@jest/globals';
import { segment } from '../segment.js';
import { simplified } from '../simplified.js';
import { lexiconWords, splitWords, TOPICS } from './words.js';

describe('the lexicon', () => {
  it('has only words that the segmentation leaves whole, else they would never be found', () => {
    expect(lexiconWords().filter((word) => segment(word).length !== 1)).toEqual([]);
  });

  it('is written in simplified, half-width characters, as texts are when they are matched', () => {
    expect(lexiconWords().filter((word) => simplified(word) !== word)).toEqual([]);
  });

  it('gives a word one weight in a topic', () => {
    for (const { name, words } of TOPICS) {
      const all = Object.values(words ?? {}).flatMap(splitWords);
      expect([name, all.filter((word, index) => all.indexOf(word) !== index)]).toEqual([name, []]);
    }
  });

  it('finds its words inside longer words of the dictionary', () => {
    expect(segment('衷心感谢')).toEqual(['衷心', '感谢']);
  });
});
