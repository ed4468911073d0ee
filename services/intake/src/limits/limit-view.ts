import type { LimitView } from '@hearback/contracts';
import type { Limit } from '@hearback/sla';

/** A limit with its amount in one place, whatever it is measured in. */
export const limitView = (limit: Limit): LimitView => ({
  measure: limit.measure,
  amount: limit.measure === 'WORKING_DAYS' ? limit.days : limit.minutes,
});
