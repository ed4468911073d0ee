import type { Grade, Instant } from '@hearback/contracts';
import { callbackDue, DEFAULT_POLICY } from '@hearback/sla';

/**
 * Until when a callback is due: 24, 48 or 72 elapsed hours from the resolution by grade (RULES, Limits). A case without a grade has
 * the time of the lightest.
 */
export const windowEnd = (startedAt: Instant, grade: Grade): Instant =>
  callbackDue(new Date(startedAt), grade, DEFAULT_POLICY).toISOString();

export const gradeOf = (grade: Grade | null): Grade => grade ?? 3;
