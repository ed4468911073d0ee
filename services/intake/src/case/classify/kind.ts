import type { CaseKind } from '@hearback/contracts';
import { isDenied } from './denied-or-supposed-is-no-hazard.js';
import { GRIEVANCE, WISHES } from './lexicon/kinds.js';
import { Matcher } from './match.js';
import type { ReadText } from './read-text.js';

const wishes = new Matcher(WISHES);
const grievances = new Matcher([GRIEVANCE]);

/** The opening says what is wanted; but where there is more grievance than wish, it is a complaint. */
export function kindOf(text: ReadText): { kind: CaseKind; words: readonly string[] } {
  const [grievance] = grievances.find(text);
  const wish = wishes
    .find(text, (index) => index < text.headEnd && !isDenied(text, index))
    .sort((a, b) => b.score - a.score)[0];
  if (wish && wish.score > (grievance?.score ?? 0)) return { kind: wish.entry.kind, words: wish.words };
  return { kind: 'COMPLAINT', words: grievance?.words ?? [] };
}
