import type { Instant } from '@hearback/contracts';

/** When an unanswered form gives way to a call: two thirds of the window have passed (RULES, Callback). */
export function twoThirdsOf(startedAt: Instant, dueAt: Instant): Instant {
  const start = Date.parse(startedAt);
  return new Date(start + ((Date.parse(dueAt) - start) * 2) / 3).toISOString();
}
