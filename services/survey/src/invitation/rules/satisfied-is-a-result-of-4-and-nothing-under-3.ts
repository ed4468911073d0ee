import type { Answers } from '../../questionnaire/questionnaire.js';

/** Whether the answers are those of a satisfied customer: result 4 or 5, and nothing at 1 or 2 (RULES, Figures). */
export const isSatisfied = (scores: Answers['scores']): boolean =>
  scores.result >= 4 && Object.values(scores).every((score) => score > 2);
