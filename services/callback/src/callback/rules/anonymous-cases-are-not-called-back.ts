import type { CaseState } from '@hearback/contracts';

/** Nobody is asked about an anonymous case, nor where there is no way to ask: a supervisor closes it (RULES, Registering). */
export const canBeAsked = ({ anonymous, reachableBy }: Pick<CaseState, 'anonymous' | 'reachableBy'>): boolean =>
  !anonymous && reachableBy.length > 0;
