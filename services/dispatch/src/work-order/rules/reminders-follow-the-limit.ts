import { DEFAULT_POLICY, dueAtShare, type DeadlineInput } from '@hearback/sla';
import type { OrderClockName, Reminder } from '../work-order.js';

const { warnAt, escalateAt } = DEFAULT_POLICY;
const SHARES = [
  ['WARNING', warnAt],
  ['BREACH', escalateAt.supervisor],
  ['MANAGER', escalateAt.manager],
  ['QUALITY', escalateAt.quality],
] as const;

/**
 * When whom must be told of a limit: a warning at 80 %, the breach, and at +50 % and +100 % the next higher (RULES, Limits). Shares
 * are of the limit's own measure. What is told of a breach once it has happened is not told again.
 */
export const remindersOf = (clock: OrderClockName, deadline: DeadlineInput, breached: boolean): Reminder[] =>
  SHARES.filter(([, percent]) => !breached || percent > escalateAt.supervisor).map(([about, percent]) => ({
    at: dueAtShare(deadline, percent).toISOString(),
    about,
    clock,
  }));
