import type { Entry } from './lexicon/topic.js';
import { splitWords } from './lexicon/words.js';
import type { ReadText } from './read-text.js';

/** How strongly an entry of the lexicon is in a text, and the words that show it, strongest first. */
export interface Match<E> {
  readonly entry: E;
  readonly score: number;
  readonly words: readonly string[];
}

/** Further mentions of the same word add this much of the first, up to three times. */
const REPEAT = 0.25;
const REPEATS = 3;
/** Words further apart than this do not belong together. */
const REACH = 10;

interface Sign {
  readonly entry: number;
  readonly weight: number;
  readonly pair?: { readonly id: number; readonly side: 0 | 1; readonly inOrder: boolean };
}

type Found = Map<string, { score: number; times: number }>;

/** Looks for many lexicon entries in one pass over the words of a text. */
export class Matcher<E extends Entry> {
  private readonly signs = new Map<string, Sign[]>();
  private pairs = 0;

  constructor(private readonly entries: readonly E[]) {
    for (const [entry, { words, together }] of entries.entries()) {
      for (const [weight, list] of Object.entries(words ?? {})) this.add(list, { entry, weight: Number(weight) });
      for (const { one, other, weight, inOrder = false } of together ?? []) {
        const id = this.pairs++;
        this.add(one, { entry, weight, pair: { id, side: 0, inOrder } });
        this.add(other, { entry, weight, pair: { id, side: 1, inOrder } });
      }
    }
  }

  /** `counts` may refuse a word by its index. */
  find(text: ReadText, counts: (index: number) => boolean = () => true): Match<E>[] {
    const found: Found[] = this.entries.map(() => new Map());
    const lastSeen = Array.from({ length: this.pairs }, () => [-Infinity, -Infinity] as [number, number]);
    for (const [index, word] of text.words.entries()) {
      const signs = this.signs.get(word);
      if (!signs || !counts(index)) continue;
      for (const { entry, weight, pair } of signs) {
        if (pair) {
          const seen = lastSeen[pair.id]!;
          seen[pair.side] = index;
          const partner = seen[pair.side === 0 ? 1 : 0];
          const apart = index - partner > REACH || text.sentences[partner] !== text.sentences[index];
          if (apart || (pair.inOrder && pair.side === 0)) continue;
          const pairOf = pair.side === 1 ? [text.words[partner], word] : [word, text.words[partner]];
          note(found[entry]!, pairOf.join('…'), weight * text.weights[index]!);
        } else note(found[entry]!, word, weight * text.weights[index]!);
      }
    }
    return this.entries.flatMap((entry, index) => matchOf(entry, found[index]!));
  }

  private add(list: string, sign: Sign): void {
    for (const word of splitWords(list)) {
      const signs = this.signs.get(word);
      if (signs) signs.push(sign);
      else this.signs.set(word, [sign]);
    }
  }
}

function note(found: Found, word: string, score: number): void {
  const known = found.get(word);
  if (!known) found.set(word, { score, times: 1 });
  else if (known.times++ <= REPEATS) known.score += REPEAT * score;
}

function matchOf<E>(entry: E, found: Found): Match<E>[] {
  if (found.size === 0) return [];
  const words = [...found].sort(([, a], [, b]) => b.score - a.score);
  return [{ entry, score: words.reduce((sum, [, { score }]) => sum + score, 0), words: words.map(([word]) => word) }];
}
