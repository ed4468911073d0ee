import { describe, expect, it } from '@jest/globals';
import { classify } from './classify.js';
import { isDenied, isReal } from './denied-or-supposed-is-no-hazard.js';
import { readText } from './read-text.js';

function real(text: string, word: string): boolean {
  const read = readText(text);
  return isReal(read, read.words.indexOf(word));
}

describe('A10 denied or supposed is no hazard', () => {
  it.each([
    ['家里停电了', '停电', true],
    ['我家没有停电', '停电', false],
    ['幸好没有人受伤', '受伤', false],
    ['一旦发生火灾后果严重', '火灾', false],
    ['怕有火灾风险', '火灾', false],
    ['听说明天停水', '停水', false],
    ['没有物业，停电三天', '停电', true],
    ['如果不修，停电怎么办', '停电', true],
  ])('%s: %s', (text, word, expected) => {
    expect(real(text, word)).toBe(expected);
  });

  it('keeps such texts out of grade 1', () => {
    expect(classify('没有停电，就是灯坏了').grade).toBe(2);
    expect(classify('停电了，灯也坏了').grade).toBe(1);
  });

  it('sees 不 only right before the word', () => {
    const read = readText('物业不负责，不停地漏水');
    expect(isDenied(read, read.words.indexOf('负责'))).toBe(true);
    expect(isDenied(read, read.words.indexOf('漏水'))).toBe(false);
  });
});
