import type { Instant } from '@hearback/contracts';
import { DEFAULT_POLICY, defaultCalendar, nextCallingTime } from '@hearback/sla';

/** The first time from `at` on at which customers get messages: the calling hours of the property's zone (RULES, Survey). */
export const daytimeFrom = (at: Instant, zone = defaultCalendar().zone): Instant =>
  nextCallingTime(new Date(at), zone, DEFAULT_POLICY).toISOString();
