import type { Instant } from '@hearback/contracts';
import { DEFAULT_POLICY, nextCallingTime } from '@hearback/sla';

/** The first time from `at` on for which a call or visit may be scheduled: 09:00–20:00 in the property's zone (RULES, Limits). */
export const callableFrom = (at: Instant, zone: string): Instant =>
  nextCallingTime(new Date(at), zone, DEFAULT_POLICY).toISOString();
