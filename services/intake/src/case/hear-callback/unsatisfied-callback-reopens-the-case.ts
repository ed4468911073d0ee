import type { CallbackState, Instant } from '@hearback/contracts';
import type { Case } from '../case.js';
import type { CaseEvent } from '../case.events.js';
import { nextRound } from '../next-round.js';

/**
 * RULES, "Callback": anything but satisfied and solved reopens the case. The next round starts when the customer said so, with half the
 * limits; dispatch hears `case-reopened` and makes its work order, with the supervisor accountable.
 */
export function unsatisfiedCallbackReopens(state: Case, callback: CallbackState, at: Instant): CaseEvent[] | undefined {
  if (callback.status !== 'CONCLUDED' || (callback.verdict === 'SATISFIED' && callback.solved)) return undefined;
  return [nextRound(state, at, 'CALLBACK')];
}
