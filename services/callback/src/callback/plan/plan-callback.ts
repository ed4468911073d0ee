import type { CaseOfOrder, Instant } from '@hearback/contracts';
import { DEFAULT_TERMS, defaultCalendar } from '@hearback/sla';
import type { CallbackEvent } from '../callback.events.js';
import { twoThirdsOf } from '../rules/an-unanswered-form-becomes-a-call-at-two-thirds.js';
import { callableFrom } from '../rules/calls-are-scheduled-in-calling-hours.js';
import * as method from '../rules/important-cases-are-called-and-complex-ones-visited.js';
import { gradeOf, windowEnd } from '../rules/the-window-follows-the-grade.js';
import { giveUpAt } from '../rules/three-tries-then-a-link-then-not-reached.js';

/** What starts a callback: work that was done, or a question that was answered. */
interface Cause {
  readonly id: string;
  readonly case: Pick<
    CaseOfOrder,
    'id' | 'number' | 'propertyId' | 'zone' | 'grade' | 'important' | 'feedbackBy' | 'reachableBy' | 'promisedBy'
  >;
  readonly round: number;
  readonly complex: boolean;
  readonly barred: readonly string[];
  /** From here the window runs, however late this was heard. */
  readonly startedAt: Instant;
}

/** Starts a callback, and asks for the form where a message is enough. */
export function planCallback({ id, case: about, round, complex, barred, startedAt }: Cause): CallbackEvent[] {
  const grade = gradeOf(about.grade);
  const zone = about.zone ?? defaultCalendar().zone;
  const dueAt = windowEnd(startedAt, grade, about.promisedBy);
  const plan = {
    id,
    caseId: about.id,
    caseNumber: about.number,
    propertyId: about.propertyId,
    zone,
    round,
    grade,
    barred,
    method: method.methodFor({ ...about, grade, complex, round }),
    message: method.messageFor(about),
    inPerson: method.inPersonFor(about),
    startedAt,
    dueAt,
    policyVersion: (about.promisedBy ?? DEFAULT_TERMS).version,
  };
  if (!method.isMessage(plan.method))
    return [{ type: 'callback-planned', plan: { ...plan, scheduledFor: callableFrom(startedAt, zone) } }];

  // Who can be neither called nor visited has the time of a last link to answer the form.
  const givesUpAt = plan.inPerson ? undefined : giveUpAt(startedAt);
  return [
    { type: 'callback-planned', plan: { ...plan, givesUpAt } },
    { type: 'callback-form-requested', no: 1, until: givesUpAt ?? twoThirdsOf(startedAt, dueAt) },
  ];
}
