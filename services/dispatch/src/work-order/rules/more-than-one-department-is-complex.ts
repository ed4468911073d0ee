import type { WorkOrderState } from '@hearback/contracts';

/** Complex (复杂): more than one department had it in hand, in this round or before (RULES, Callback). */
export const isComplex = ({ teamIds }: WorkOrderState['handledBy']): boolean => teamIds.length > 1;
