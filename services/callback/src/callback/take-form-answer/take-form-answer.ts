import type { InvitationState } from '@hearback/contracts';
import { isOpen, type Callback } from '../callback.js';
import type { CallbackEvent } from '../callback.events.js';

/** The answer to a form is the callback (RULES, Callback), also when a call was to follow already; not after one has concluded it. */
export function takeFormAnswer(callback: Callback | undefined, answer: InvitationState): CallbackEvent[] {
  const { status, answeredAt, verdict, solved } = answer;
  if (!isOpen(callback) || status !== 'ANSWERED' || !answeredAt || !verdict || solved === undefined) return [];
  const method = callback.message ?? callback.method;
  return [{ type: 'callback-concluded', at: answeredAt, method, verdict, solved }];
}
