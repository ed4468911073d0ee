import type { ContactMethod, Instant, Verdict } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import { isOpen, type Callback } from '../callback.js';
import type { CallbackEvent } from '../callback.events.js';
import { belowPlan } from '../rules/a-call-may-replace-a-message.js';
import { alreadyEnded } from '../rules/a-callback-is-concluded-once.js';
import { handledTheCase } from '../rules/the-caller-never-handled-the-case.js';

export interface Conclusion {
  /** As planned, if left out. */
  readonly method?: ContactMethod | null;
  readonly verdict: Verdict;
  readonly solved: boolean;
  readonly comment?: string | null;
}

/**
 * The customer was reached and has answered. Satisfied and solved closes the case, anything else reopens it: intake decides that from
 * verdict and `solved`, which are kept apart here. A form still out is voided with it.
 */
export function conclude(
  callback: Callback,
  { method, verdict, solved, comment }: Conclusion,
  { actor, now }: { readonly actor: string; readonly now: Instant },
): Decision<CallbackEvent> {
  if (!isOpen(callback)) return alreadyEnded(callback);
  const by = method ?? callback.method;
  const refused = handledTheCase(actor, callback) ?? belowPlan(by, callback.method);
  if (refused) return refused;
  return [
    {
      type: 'callback-concluded',
      at: now,
      method: by,
      verdict,
      solved,
      by: actor,
      ...(comment ? { comment } : {}),
    },
  ];
}
