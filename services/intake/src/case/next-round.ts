import type { Instant } from '@hearback/contracts';
import { roundOf, type Case } from './case.js';
import type { CaseEvent, ReopenedBy } from './case.events.js';
import { promiseOf } from './promise.js';

/** Opens a case for its next round (再处理), whose clocks start at `at` and whose limits are half as long (RULES, "Callback"). */
export function nextRound(state: Case, at: Instant, by: ReopenedBy, reason?: string): CaseEvent {
  const { grade, zone, feedbackBy, promisedBy: terms } = state;
  const promise = grade && promiseOf({ grade, zone, startedAt: at, round: roundOf(state) + 1, feedbackBy, terms });
  return { type: 'case-reopened', at, by, promise: promise ?? undefined, reason };
}
