/** The subject line or opening sentence says what is wanted. */
const HEAD = 3;
/** Further down stand the story, other grievances and courtesies: [characters read so far, weight]. */
const BODY: readonly (readonly [number, number])[] = [
  [150, 1],
  [400, 0.6],
  [1000, 0.3],
];
const TAIL = 0.1;

/** How much a word counts that stands after so many characters of the text. */
export function weightAt(chars: number, inHead: boolean): number {
  if (inHead) return HEAD;
  return BODY.find(([until]) => chars < until)?.[1] ?? TAIL;
}
