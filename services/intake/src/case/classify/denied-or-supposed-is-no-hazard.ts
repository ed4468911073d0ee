import { DENYING, SUPPOSED_AFTER, SUPPOSING } from './lexicon/unreal.js';
import { splitWords } from './lexicon/words.js';
import type { ReadText } from './read-text.js';

const denying = new Set(splitWords(DENYING));
const supposing = new Set(splitWords(SUPPOSING));
const supposedAfter = new Set(splitWords(SUPPOSED_AFTER));

const CLAUSE_ENDS = new Set([...'，。！？；：,.!?;:\n']);
const DENIED_WITHIN = 2;
const SUPPOSED_WITHIN = 8;
const NAMED_WITHIN = 3;

/** "没有停电" and "一旦着火" tell of nothing that happened: such a word is no sign of a hazard. */
export function isReal(text: ReadText, index: number): boolean {
  return (
    !isDenied(text, index) &&
    !clause(text, index, -1, SUPPOSED_WITHIN).some((word) => supposing.has(word)) &&
    !clause(text, index, 1, NAMED_WITHIN).some((word) => supposedAfter.has(word))
  );
}

/** "没有骂人", "不负责": the word stands under a negation. */
export function isDenied(text: ReadText, index: number): boolean {
  return text.words[index - 1] === '不' || clause(text, index, -1, DENIED_WITHIN).some((word) => denying.has(word));
}

/** The words next to one, in one direction, as far as its clause goes. */
function clause({ words }: ReadText, index: number, direction: 1 | -1, reach: number): string[] {
  const near: string[] = [];
  for (let step = 1; step <= reach; step++) {
    const word = words[index + direction * step];
    if (word === undefined || CLAUSE_ENDS.has(word)) break;
    near.push(word);
  }
  return near;
}
