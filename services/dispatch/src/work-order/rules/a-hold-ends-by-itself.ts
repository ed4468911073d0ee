import type { Instant } from '@hearback/contracts';
import type { Hold } from '../work-order.js';

/**
 * When a hold is over without anybody doing anything: at its expected end, or a day after it began if it needs an approval that nobody
 * has given (RULES, Limits). Work that waits longer is held again, with a new reason.
 */
export const endOfHold = ({ until, approvalDueBy }: Pick<Hold, 'until' | 'approvalDueBy'>): Instant =>
  approvalDueBy && approvalDueBy < until ? approvalDueBy : until;
