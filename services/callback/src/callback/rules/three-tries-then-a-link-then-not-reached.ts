import type { Instant } from '@hearback/contracts';
import { partsTried, type Try } from './the-next-try-is-in-another-part-of-the-day.js';

const SEVEN_DAYS = 7 * 86_400_000;

/** Whether a customer was tried for often enough: in three different parts of the day (RULES, Callback). */
export const triedEnough = (tries: readonly Try[], zone: string): boolean => partsTried(tries, zone).size >= 3;

/** Until when the link may then be answered; after that the case is closed, not reached: 7 days (RULES, Callback). */
export const giveUpAt = (from: Instant): Instant => new Date(Date.parse(from) + SEVEN_DAYS).toISOString();
