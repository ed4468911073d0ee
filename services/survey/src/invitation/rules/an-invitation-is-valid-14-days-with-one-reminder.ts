import type { Instant } from '@hearback/contracts';
import { daytimeFrom } from './invitations-are-sent-at-daytime.js';

const DAY_MS = 86_400_000;
const daysAfter = (at: Instant, days: number): Instant => new Date(Date.parse(at) + days * DAY_MS).toISOString();

/** When an unanswered invitation is recalled, once, at daytime, and when it ends (RULES, Survey). */
export const validity = (
  sendAt: Instant,
  zone?: string,
): { readonly remindAt: Instant; readonly expiresAt: Instant } => ({
  remindAt: daytimeFrom(daysAfter(sendAt, 7), zone),
  expiresAt: daysAfter(sendAt, 14),
});
