import type { CaseState } from '@hearback/contracts';

/** Whether a case has gone on since it was closed in `round`: nobody is asked about that closing any more (RULES, Survey). */
export const isReopened = ({ round: current }: Pick<CaseState, 'round'>, round: number): boolean => current > round;
