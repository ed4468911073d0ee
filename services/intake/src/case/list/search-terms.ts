/** What a case can be found by: more of a very long text would cost every write more than it helps a search. */
const MOST = 200;

const HAN = /\p{Script=Han}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The terms under which texts are found (DESIGN §4): pairs of neighbouring Chinese characters, and whole words of other scripts, in
 * one spelling (NFKC, small letters). At most 200, those that come first.
 */
export function searchTerms(...texts: readonly (string | undefined)[]): string[] {
  const terms = new Set<string>();
  for (const text of texts) for (const term of termsOf(text ?? '')) if (terms.size < MOST) terms.add(term);
  return [...terms];
}

function* termsOf(text: string): Generator<string> {
  const plain = text.normalize('NFKC').toLowerCase();
  for (const [run] of plain.matchAll(HAN)) {
    const characters = [...run];
    for (let i = 1; i < characters.length; i++) yield `${characters[i - 1]}${characters[i]}`;
  }
  for (const [word] of plain.replace(HAN, ' ').matchAll(WORD)) if (word.length > 1) yield word;
}
