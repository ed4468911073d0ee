import type { CaseKind, Grade } from '@hearback/contracts';
import type { Subject } from './category.js';
import { isReal } from './denied-or-supposed-is-no-hazard.js';
import { HAZARDS } from './lexicon/hazards.js';
import type { Hazard } from './lexicon/topic.js';
import { Matcher, type Match } from './match.js';
import type { ReadText } from './read-text.js';

/** Hazards must weigh this much: little, for a danger missed costs more than one attended in vain … */
const DANGER = 2.5;
/** … and be this much of what the text is about: one item of a long list is not what is mainly wanted. */
const DANGER_SHARE = 0.03;
/** A hazard of another category than the text's is rather mentioned in passing. */
const IN_PASSING = 0.7;

const hazards = new Matcher(HAZARDS);

/** The worst hazard the text tells of as happening; undefined when all hazards together weigh too little. */
export function dangerIn(text: ReadText, subject: Subject): Match<Hazard> | undefined {
  const found = hazards
    .find(text, (index) => isReal(text, index))
    .map((match) => ({ ...match, score: match.score * (match.entry.category === subject.category ? 1 : IN_PASSING) }))
    .sort((a, b) => b.score - a.score);
  const weight = found.reduce((sum, { score }) => sum + score, 0);
  return weight >= DANGER && weight >= DANGER_SHARE * subject.evidence ? found[0] : undefined;
}

/** 1 for a danger, else what the topic deserves; a mere question is of grade 3; praise and suggestions have none (RULES, Registering). */
export function gradeOf(kind: CaseKind, subject: Subject, danger: Match<Hazard> | undefined): Grade | null {
  if (kind === 'PRAISE' || kind === 'SUGGESTION') return null;
  if (danger) return 1;
  return kind === 'CONSULTATION' ? 3 : (subject.topic?.entry.grade ?? 3);
}
