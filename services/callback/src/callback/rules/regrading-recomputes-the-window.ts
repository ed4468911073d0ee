import type { CaseOfOrder, Instant } from '@hearback/contracts';
import type { OpenCallback } from '../callback.js';
import type { CallbackEvent } from '../callback.events.js';
import { outweighs } from './a-call-may-replace-a-message.js';
import { twoThirdsOf } from './an-unanswered-form-becomes-a-call-at-two-thirds.js';
import { callableFrom } from './calls-are-scheduled-in-calling-hours.js';
import { isMessage, methodFor } from './important-cases-are-called-and-complex-ones-visited.js';
import { gradeOf, windowEnd } from './the-window-follows-the-grade.js';

/**
 * A regraded case, or one that has become important: the window is computed again from its original start, a breach that happened stays
 * (RULES, Limits). The way of asking may become a weightier one, never a lighter one; a form never gets more time than it was sent with.
 */
export function regrade(
  callback: OpenCallback,
  about: Pick<CaseOfOrder, 'grade' | 'important' | 'feedbackBy' | 'reachableBy' | 'promisedBy'>,
  now: Instant,
): CallbackEvent[] {
  const { clock, form, round, zone, givesUpAt } = callback;
  const grade = gradeOf(about.grade);
  const method = methodFor({ ...about, grade, round, complex: false });
  const weightier = !givesUpAt && outweighs(method, callback.method) && !isMessage(method);
  if (grade === callback.grade && !weightier) return [];

  const dueAt = clock.state === 'RUNNING' ? windowEnd(clock.startedAt, grade, about.promisedBy) : clock.dueAt;
  const formUntil = twoThirdsOf(clock.startedAt, dueAt);
  const shorter = form.state === 'REQUESTED' && !givesUpAt && formUntil < form.until;
  return [
    {
      type: 'callback-regraded',
      grade,
      dueAt,
      ...(shorter ? { formUntil } : {}),
      ...(weightier ? { raised: { method, scheduledFor: callableFrom(now, zone) } } : {}),
    },
  ];
}
