import type { ContactMethod, Instant } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import { isOpen, type Callback, type OpenCallback } from '../callback.js';
import type { CallbackEvent } from '../callback.events.js';
import { alreadyEnded } from '../rules/a-callback-is-concluded-once.js';
import { handledTheCase } from '../rules/the-caller-never-handled-the-case.js';
import { nextTry } from '../rules/the-next-try-is-in-another-part-of-the-day.js';
import { giveUpAt, triedEnough } from '../rules/three-tries-then-a-link-then-not-reached.js';

export interface Attempt {
  readonly method: ContactMethod;
  readonly note?: string | null;
}

/** Nobody answered. Recorded at any hour; a further try is scheduled until it was tried often enough, then a link is sent. */
export function recordAttempt(
  callback: Callback,
  { method, note }: Attempt,
  { actor, now }: { readonly actor: string; readonly now: Instant },
): Decision<CallbackEvent> {
  if (!isOpen(callback)) return alreadyEnded(callback);
  const barred = handledTheCase(actor, callback);
  if (barred) return barred;
  const attempt = { type: 'callback-attempted', at: now, method, by: actor, ...(note ? { note } : {}) } as const;
  if (callback.givesUpAt) return [attempt];
  const tries = [...callback.attempts, attempt];
  if (triedEnough(tries, callback.zone)) return [{ ...attempt, givesUpAt: giveUpAt(now) }, ...lastLink(callback, now)];
  return [attempt, { type: 'callback-scheduled', scheduledFor: nextTry(tries, callback.zone, now) }];
}

// A form that still stands in for the call gives way to this one: it has more time.
const lastLink = ({ message, form }: OpenCallback, now: Instant): CallbackEvent[] =>
  message
    ? [{ type: 'callback-form-requested', no: form.state === 'NONE' ? 1 : form.no + 1, until: giveUpAt(now) }]
    : [];
