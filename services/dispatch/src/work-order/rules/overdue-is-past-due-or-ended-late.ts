import type { Instant } from '@hearback/contracts';
import { OPEN_STATUSES } from '../work-order.js';

/**
 * Orders that are overdue at `now`, as a filter: a running clock past its due time, or one that ended breached while the order is not
 * yet done (RULES, Status).
 */
export const overdueAt = (now: Instant) => ({
  'state.status': { $in: [...OPEN_STATUSES] },
  'state.clocks': { $elemMatch: { $or: [{ state: 'BREACHED' }, { state: 'RUNNING', dueAt: { $lte: now } }] } },
});
