import { splitWords } from './lexicon/words.js';
import type { ReadText } from './read-text.js';
import { DENYING, SUPPOSED_AFTER, SUPPOSING } from './lexicon/unreal.js';

const denying = new Set(splitWords(DENYING));
const supposing = new Set(splitWords(SUPPOSING));
const supposedAfter = new Set(splitWords(SUPPOSED_AFTER));
const BREAK = /[，。！？；,!?;:：\n]/;

/** "没有停电" and "一旦着火" tell of nothing that happened: such a word is no sign of a hazard. */
export function isReal({ words }: ReadText, index: number): boolean {
  for (let back = 1; back <= 8; back++) {
    const word = words[index - back];
    if (word === undefined || BREAK.test(word)) break;
    if (supposing.has(word) || (back <= 2 && denying.has(word))) return false;
  }
  for (let ahead = 1; ahead <= 3; ahead++) {
    const word = words[index + ahead];
    if (word === undefined || BREAK.test(word)) break;
    if (supposedAfter.has(word)) return false;
  }
  return true;
}
