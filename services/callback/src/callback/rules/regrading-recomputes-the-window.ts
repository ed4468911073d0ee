import type { CaseOfOrder, Instant } from '@hearback/contracts';
import type { OpenCallback } from '../callback.js';
import type { CallbackEvent } from '../callback.events.js';
import { outweighs } from './a-call-may-replace-a-message.js';
import { twoThirdsOf } from './an-unanswered-form-becomes-a-call-at-two-thirds.js';
import { callableFrom } from './calls-are-scheduled-in-calling-hours.js';
import { methodFor } from './important-cases-are-called-and-complex-ones-visited.js';
import { gradeOf, windowEnd } from './the-window-follows-the-grade.js';

/**
 * A regraded case, or one that has become important: the window is computed again from its original start, a breach that happened stays
 * (RULES, Limits). The way of asking may become a weightier one, never a lighter one; a form never gets more time than it was sent with.
 */
export function regrade(
  callback: OpenCallback,
  about: Pick<CaseOfOrder, 'grade' | 'important' | 'feedbackBy' | 'reachableBy'>,
  now: Instant,
): CallbackEvent[] {
  const { clock, form, round, zone } = callback;
  const grade = gradeOf(about.grade);
  const events: CallbackEvent[] = [];
  if (grade !== callback.grade) {
    const dueAt = clock.state === 'RUNNING' ? windowEnd(clock.startedAt, grade) : clock.dueAt;
    const twoThirds = twoThirdsOf(clock.startedAt, dueAt);
    const shorter = form.state === 'REQUESTED' && !callback.givesUpAt && twoThirds < form.until;
    events.push({ type: 'callback-regraded', grade, dueAt, ...(shorter ? { formUntil: twoThirds } : {}) });
  }
  const method = methodFor({ ...about, grade, round, complex: false });
  if (outweighs(method, callback.method))
    events.push({ type: 'callback-form-voided', method, scheduledFor: callableFrom(now, zone) });
  return events;
}
