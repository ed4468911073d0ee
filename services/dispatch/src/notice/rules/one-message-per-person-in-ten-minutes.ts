import type { Instant } from '@hearback/contracts';
import { DEFAULT_POLICY } from '@hearback/sla';

const WINDOW_MS = DEFAULT_POLICY.messageGapMinutes * 60_000;

/**
 * When the message goes out that tells of something at `at` (RULES, Limits: "one message per person per 10 minutes, many cases in
 * it"): at the end of its ten minutes of the day's grid, with everything of those ten minutes. So no two messages to a person are
 * nearer to each other than that, whoever wrote them and in whatever order.
 */
export const messageAt = (at: Instant): Instant =>
  new Date(Math.ceil(Date.parse(at) / WINDOW_MS) * WINDOW_MS).toISOString();
