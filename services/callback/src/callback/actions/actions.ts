import { actionOf, type ActionView, type Instant } from '@hearback/contracts';
import type { RealCallback } from '../callback.js';
import { conclude } from '../conclude/conclude.js';
import { recordAttempt } from '../record-attempt/record-attempt.js';

/** What somebody may do with a callback now, as each operation itself decides it. */
export function actionsOn(callback: RealCallback, actor: string, now: Instant): ActionView[] {
  return [
    actionOf('concludeCallback', conclude(callback, { verdict: 'SATISFIED', solved: true }, { actor, now })),
    actionOf('recordAttempt', recordAttempt(callback, { method: callback.method }, { actor, now })),
  ];
}
