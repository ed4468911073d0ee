import type { CaseTerms, Grade, Instant } from '@hearback/contracts';
import { callbackDue, DEFAULT_TERMS } from '@hearback/sla';

/**
 * Until when a callback is due: 24, 48 or 72 elapsed hours from the resolution by grade (RULES, Limits), or what the company had
 * said when the case came in. A case without a grade has the time of the lightest.
 */
export const windowEnd = (startedAt: Instant, grade: Grade, terms: CaseTerms = DEFAULT_TERMS): Instant =>
  callbackDue(new Date(startedAt), grade, terms).toISOString();

export const gradeOf = (grade: Grade | null): Grade => grade ?? 3;
