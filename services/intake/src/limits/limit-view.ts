import type { LimitView } from '@hearback/contracts';
import type { Limit } from '@hearback/sla';

/** A limit with its amount in one place, whatever it is measured in. */
export const limitView = (limit: Limit): LimitView => ({
  measure: limit.measure,
  amount: limit.measure === 'WORKING_DAYS' ? limit.days : limit.minutes,
});

/** The same the other way round. */
export const limitOf = ({ measure, amount }: LimitView): Limit =>
  measure === 'WORKING_DAYS' ? { measure, days: amount } : { measure, minutes: amount };
