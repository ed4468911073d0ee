import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Jieba } from '@node-rs/jieba';
import { lexiconWords } from './lexicon/words.js';

/** As common as an everyday word of jieba's dictionary: enough to win against its own parts. */
const TRADE_WORD_FREQUENCY = 10_000;

const known = new Set(lexiconWords());
const longest = Math.max(...[...known].map((word) => word.length));
const COMPOUND = /^\p{Script=Han}{3,}$/u;

let jieba: Jieba | undefined;

/** Words of a Chinese text. The dictionary is loaded at the first call (a quarter of a second, 50 MB) and kept. */
export function segment(text: string): string[] {
  jieba ??= load();
  return jieba
    .cut(text, false)
    .flatMap((word) => (word.length < 3 || known.has(word) || !COMPOUND.test(word) ? word : inside(word)));
}

/** Reads dict.txt itself: the package's `dict` module would also keep the 6 MB of idf.txt, which is not used. */
function load(): Jieba {
  const fresh = Jieba.withDict(readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')));
  const weak = [...known].filter((word) => word.length > 2 || fresh.cut(word, false).length > 1);
  fresh.loadDict(Buffer.from(weak.map((word) => `${word} ${TRADE_WORD_FREQUENCY} n`).join('\n')));
  return fresh;
}

/** The dictionary knows compounds the lexicon does not (衷心感谢): the lexicon's words of two and more characters are taken out of them. */
function inside(compound: string): string[] {
  for (let length = Math.min(longest, compound.length - 1); length >= 2; length--)
    for (let at = 0; at + length <= compound.length; at++) {
      const word = compound.slice(at, at + length);
      if (known.has(word)) return [compound.slice(0, at), word, compound.slice(at + length)].filter(Boolean);
    }
  return [compound];
}
