import { segment } from './segment.js';
import { simplified } from './simplified.js';
import { weightAt } from './what-is-mainly-wanted-stands-first.js';

/** A text ready for matching: its words, how much each counts by where it stands, and the sentence it stands in. */
export interface ReadText {
  readonly words: readonly string[];
  readonly weights: readonly number[];
  readonly sentences: readonly number[];
  /** Words before this index are the subject line or opening sentence. */
  readonly headEnd: number;
}

const SENTENCE_ENDS = new Set([...'。！？；!?;\n']);
/** An opening without a full stop ends here. */
const HEAD_CHARS = 60;
/** Nothing decides a case that was not said by now; it also bounds the work for pasted documents. */
const READ_CHARS = 3000;

export function readText(text: string): ReadText {
  const words = segment(simplified(text.slice(0, READ_CHARS)).trim());
  const weights: number[] = [];
  const sentences: number[] = [];
  let chars = 0;
  let sentence = 0;
  let headEnd = words.length;
  for (const [index, word] of words.entries()) {
    const ends = SENTENCE_ENDS.has(word);
    if (headEnd === words.length && chars > 0 && (ends || chars >= HEAD_CHARS)) headEnd = index;
    weights.push(weightAt(chars, index < headEnd));
    sentences.push(sentence);
    if (ends) sentence++;
    chars += word.length;
  }
  return { words, weights, sentences, headEnd };
}
