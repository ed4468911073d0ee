import type { CaseState, Instant } from '@hearback/contracts';
import { isOpen, type Callback } from '../callback.js';
import type { CallbackEvent } from '../callback.events.js';
import { planCallback } from '../plan/plan-callback.js';
import { canBeAsked } from '../rules/anonymous-cases-are-not-called-back.js';
import { isOver } from '../rules/ended-and-reopened-cases-need-no-callback.js';

/** What a case means for the callback of one of its rounds: its end, or, for an answered question that matters, its start. */
export function followCase(
  callback: Callback | undefined,
  { id, round, heardAt }: { readonly id: string; readonly round: number; readonly heardAt: Instant },
  about: CaseState,
  now: Instant,
): CallbackEvent[] {
  if (isOver(about, round)) {
    if (isOpen(callback)) return [{ type: 'callback-cancelled', at: now }];
    return callback ? [] : [{ type: 'callback-ruled-out', caseId: about.id, round }];
  }
  if (callback || !about.followUp || !canBeAsked(about)) return [];
  const { answeredBy, answeredAt = heardAt } = about;
  const barred = answeredBy ? [answeredBy] : [];
  return planCallback({ id, case: about, round, complex: false, barred, startedAt: answeredAt });
}
