import type { Grade } from '@hearback/contracts';
import { DEFAULT_POLICY, type GradeLimits, type Limit } from '@hearback/sla';
import type { OrderClockName } from '../work-order.js';

const LIMIT: Record<OrderClockName, keyof GradeLimits> = {
  FIRST_CONTACT: 'contact',
  ARRIVAL: 'arrival',
  RESOLUTION: 'resolution',
};

/** The limit of a clock by grade (RULES, Limits), as it is for round 1. What has no grade is handled as a minor matter. */
export const limitFor = (clock: OrderClockName, grade: Grade | null): Limit =>
  DEFAULT_POLICY.limits[grade ?? 3][LIMIT[clock]];
