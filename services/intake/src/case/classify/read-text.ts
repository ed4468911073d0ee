import { segment } from './segment.js';
import { simplified } from './simplified.js';

/** A text ready for matching: its words, how much each counts by where it stands, and the sentence it stands in. */
export interface ReadText {
  readonly words: readonly string[];
  readonly weights: readonly number[];
  readonly sentences: readonly number[];
  /** Words before this index are the subject or opening sentence. */
  readonly headEnd: number;
}

const SENTENCE_END = /[。！？；!?;\n]/;
const HEAD_END = /[。！？；!?;\n]/;
const HEAD_CHARS = 60;

/** What stands in the subject is what the writer mainly wants; the further down, the more it is decoration. */
const HEAD_WEIGHT = 3;
const weightAt = (chars: number): number => (chars < 150 ? 1 : chars < 400 ? 0.6 : chars < 1000 ? 0.3 : 0.1);

export function readText(text: string): ReadText {
  const words = segment(simplified(text).trim());
  const weights: number[] = [];
  const sentences: number[] = [];
  let chars = 0;
  let sentence = 0;
  let headEnd = -1;
  for (const [index, word] of words.entries()) {
    if (headEnd < 0 && chars > 0 && (chars >= HEAD_CHARS || HEAD_END.test(word))) headEnd = index;
    weights.push(headEnd < 0 ? HEAD_WEIGHT : weightAt(chars));
    sentences.push(sentence);
    if (SENTENCE_END.test(word)) sentence++;
    chars += word.length;
  }
  return { words, weights, sentences, headEnd: headEnd < 0 ? words.length : headEnd };
}
