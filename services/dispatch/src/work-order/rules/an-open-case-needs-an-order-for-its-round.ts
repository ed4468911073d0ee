import type { CaseState } from '@hearback/contracts';

/**
 * Whether a round of a case has to be handled: the case is open, in this very round, and is of those that get a work order (RULES,
 * Registering). Everything else ends that round's order, however it came about.
 */
export const needsOrder = ({ end, needsHandling, round }: CaseState, ofRound: number): boolean =>
  end === 'OPEN' && needsHandling && round === ofRound;
