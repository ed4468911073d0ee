import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Jieba } from '@node-rs/jieba';
import { lexiconWords } from './lexicon/words.js';

/** As common as a middling word of jieba's dictionary: enough to win against its own parts. */
const TRADE_WORD_FREQUENCY = 3000;

let jieba: Jieba | undefined;

/** Words of a Chinese text. The dictionary is loaded at the first call (a quarter of a second, 50 MB) and kept. */
export function segment(text: string): string[] {
  jieba ??= load();
  return jieba.cut(text, false);
}

/** Reads dict.txt itself: the package's `dict` module would also keep the 6 MB of idf.txt, which is not used. */
function load(): Jieba {
  const fresh = Jieba.withDict(readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')));
  const unknown = lexiconWords().filter((word) => fresh.cut(word, false).length > 1);
  fresh.loadDict(Buffer.from(unknown.map((word) => `${word} ${TRADE_WORD_FREQUENCY} n`).join('\n')));
  return fresh;
}
