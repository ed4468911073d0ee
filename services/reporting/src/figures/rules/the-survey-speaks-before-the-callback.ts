import type { Instant } from '@hearback/contracts';
import type { Story } from '../../case-facts/story.js';
import type { Outcome } from '../figure.js';
import { concluded } from './resolution-counts-first-callbacks-only.js';

interface Word extends Outcome {
  readonly round: number;
  readonly bySurvey: boolean;
}

/**
 * RULES, Figures: satisfaction is by survey, else by callback verdict. Of several rounds the last that has a word counts: that is how
 * the customer was left. Whoever was not reached has said nothing. Which scores are satisfied is decided in survey, for everybody.
 */
export function customersWord({
  callbacks,
  invitations,
}: Pick<Story, 'callbacks' | 'invitations'>): Outcome | undefined {
  const words: Word[] = [
    ...concluded(callbacks).map(({ round, concludedAt, verdict }) =>
      word(round, false, concludedAt, verdict === 'SATISFIED'),
    ),
    ...invitations.flatMap(({ round, answeredAt, satisfied }) =>
      answeredAt && satisfied !== undefined ? word(round, true, answeredAt, satisfied) : [],
    ),
  ];
  const [last] = words.sort(
    (a, b) => b.round - a.round || Number(b.bySurvey) - Number(a.bySurvey) || (a.at < b.at ? 1 : -1),
  );
  return last && { at: last.at, met: last.met };
}

const word = (round: number, bySurvey: boolean, at: Instant, met: boolean): Word => ({ round, bySurvey, at, met });
