import type { CaseOfOrder } from '@hearback/contracts';

/**
 * Whether there is somebody to speak with. First contact is two-way (RULES, Limits), so where nobody can be reached (RULES,
 * Registering: "anonymous is allowed") its clock does not run: it would count as late whatever anybody did.
 */
export const canBeReached = ({ anonymous, reachableBy }: Pick<CaseOfOrder, 'anonymous' | 'reachableBy'>): boolean =>
  !anonymous && reachableBy.length > 0;
