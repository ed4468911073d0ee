import type { HoldReason, Instant } from '@hearback/contracts';

const A_DAY_MS = 24 * 3_600_000;
const OF_THE_CUSTOMER: readonly HoldReason[] = ['CUSTOMER_ASKED', 'CUSTOMER_UNREACHABLE'];

/**
 * Until when a supervisor has to approve a hold that begins at `since`; nothing when it needs no approval, because the customer caused
 * it or a supervisor made it (RULES, Limits: "reasons not caused by the customer need a supervisor's approval within a day").
 */
export const approvalDueBy = (reason: HoldReason, bySupervisor: boolean, since: Instant): Instant | undefined =>
  bySupervisor || OF_THE_CUSTOMER.includes(reason) ? undefined : new Date(Date.parse(since) + A_DAY_MS).toISOString();
