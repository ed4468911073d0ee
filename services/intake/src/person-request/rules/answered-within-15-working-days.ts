import type { Instant } from '@hearback/contracts';
import { computeDeadline, defaultCalendar } from '@hearback/sla';
import { COMPANY_ZONE } from '../../company/company-zone.js';

/** PIPL says "in time"; fifteen working days are the usual reading (set: privacy rules). */
export const REQUEST_WORKING_DAYS = 15;

/** By when a person's request is to be answered. */
export function requestDue(receivedAt: Instant, days = REQUEST_WORKING_DAYS): Instant {
  const calendar = defaultCalendar(COMPANY_ZONE);
  const limit = { measure: 'WORKING_DAYS', days } as const;
  return computeDeadline({ limit, calendar, startedAt: new Date(receivedAt), pauses: [] }).dueAt.toISOString();
}
