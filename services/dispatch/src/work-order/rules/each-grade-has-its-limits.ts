import type { Grade } from '@hearback/contracts';
import { DEFAULT_TERMS, type GradeLimits, type Limit, type Terms } from '@hearback/sla';
import type { OrderClockName } from '../work-order.js';

const LIMIT: Record<OrderClockName, keyof GradeLimits> = {
  FIRST_CONTACT: 'contact',
  ARRIVAL: 'arrival',
  RESOLUTION: 'resolution',
};

/** The limit of a clock by grade (RULES, Limits), as it is for round 1. What has no grade is handled as a minor matter. */
export const limitFor = (
  clock: OrderClockName,
  grade: Grade | null,
  { limits }: Pick<Terms, 'limits'> = DEFAULT_TERMS,
): Limit => limits[grade ?? 3][LIMIT[clock]];
