import type { KnownInvitation } from '../../case-facts/known.js';

/** RULES, Figures: a survey is satisfied when the result has 4 or more of 5 and nothing has 2 or less. */
export const isSatisfied = (scores: NonNullable<KnownInvitation['scores']>): boolean =>
  scores.result >= 4 && Object.values(scores).every((score) => score > 2);
