import type { CaseTerms, ContactMethod, Grade, Instant, PromiseView } from '@hearback/contracts';
import { calendarBy, computeDeadline, DEFAULT_TERMS } from '@hearback/sla';

/** What a round's promise depends on. */
export interface Promised {
  readonly grade: Grade;
  readonly zone: string;
  readonly startedAt: Instant;
  readonly round: number;
  readonly feedbackBy: ContactMethod;
  /** What the company had said when the case came in, if anything. */
  readonly terms?: CaseTerms;
}

/**
 * What is promised to the customer (承诺): by when somebody contacts them, by when it is resolved, and how they hear back (RULES,
 * "Limits"; half of it from round 2 on). Dispatch computes the same from the same, so both arrive at the same minute.
 */
export function promiseOf({ grade, zone, startedAt, round, feedbackBy, terms = DEFAULT_TERMS }: Promised): PromiseView {
  const limits = terms.limits[grade];
  const start = { calendar: calendarBy(terms, zone), startedAt: new Date(startedAt), pauses: [], round };
  const contact = computeDeadline({ ...start, limit: limits.contact });
  const resolution = computeDeadline({ ...start, limit: limits.resolution });
  return {
    contactBy: contact.dueAt.toISOString(),
    resolveBy: resolution.dueAt.toISOString(),
    feedbackBy,
    provisional: contact.provisional || resolution.provisional,
  };
}
