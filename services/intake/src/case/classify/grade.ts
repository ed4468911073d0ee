import type { Grade, Kind } from './classification.js';
import type { Subject } from './category.js';
import { isReal } from './denied-or-supposed-is-no-hazard.js';
import { HAZARDS } from './lexicon/hazards.js';
import { Matcher } from './match.js';
import type { ReadText } from './read-text.js';

/** A hazard must weigh this much by itself … */
const HAZARD = 3;
/** … and be this much of what the text is about: one item of a long list is not what is mainly wanted. */
const HAZARD_SHARE = 0.05;
/** A hazard of another category than the text's is mentioned in passing. */
const IN_PASSING = 0.7;

const hazards = new Matcher(HAZARDS);

export function gradeOf(text: ReadText, kind: Kind, subject: Subject): { grade: Grade | null; why: string } {
  if (kind === 'PRAISE' || kind === 'SUGGESTION') return { grade: null, why: '表扬和建议不分级' };
  const found = hazards
    .find(text, (index) => isReal(text, index))
    .map((match) => ({ ...match, score: match.score * (match.entry.category === subject.category ? 1 : IN_PASSING) }))
    .sort((a, b) => b.score - a.score);
  const danger = found.reduce((sum, { score }) => sum + score, 0);
  const [worst] = found;
  if (worst && danger >= HAZARD && danger >= HAZARD_SHARE * subject.evidence)
    return { grade: 1, why: `文中有${quoted(worst.words)}，属${worst.entry.name}，须立即处理` };
  if (kind === 'CONSULTATION' || !subject.topic) return { grade: 3, why: '未见影响正常生活的情形' };
  const { grade, name } = subject.topic.entry;
  return { grade, why: grade === 2 ? `${name}有一定影响，不属紧急` : `${name}属一般事项` };
}

/** At most four words, as one would quote them. */
export const quoted = (words: readonly string[]): string => words.slice(0, 4).map((word) => `“${word}”`).join('、');
