import type { CaseState } from '@hearback/contracts';

/**
 * Whether nobody is to be called about a round any more: its case has ended, or has gone on to a later round. A callback that closed the
 * case, or had it reopened, is over anyway.
 */
export const isOver = ({ end, round: current }: Pick<CaseState, 'end' | 'round'>, round: number): boolean =>
  end !== 'OPEN' || current > round;
