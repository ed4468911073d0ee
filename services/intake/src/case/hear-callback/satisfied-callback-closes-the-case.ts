import type { CallbackState, Instant } from '@hearback/contracts';
import type { CaseEvent } from '../case.events.js';

/** RULES, "Callback": satisfied and solved closes the case. A form that was answered in place of a call does so too. */
export function satisfiedCallbackCloses(callback: CallbackState, at: Instant): CaseEvent[] | undefined {
  if (callback.status !== 'CONCLUDED' || callback.verdict !== 'SATISFIED' || !callback.solved) return undefined;
  return [{ type: 'case-closed', at, by: callback.form === 'ANSWERED' ? 'FORM' : 'CALLBACK' }];
}
