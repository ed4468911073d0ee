import type { Instant } from '@hearback/contracts';

/** Minutes to wait after each try in vain; after the last the message is given up: nobody wants yesterday's news next week. */
const PAUSES_MIN = [1, 5, 15, 60, 4 * 60, 12 * 60, 24 * 60];

/** When a message that did not go out is tried again, after so many earlier tries; undefined when it is given up. */
export function nextTry(tries: number, now: Instant): Instant | undefined {
  const pause = PAUSES_MIN[tries];
  return pause === undefined ? undefined : new Date(Date.parse(now) + pause * 60_000).toISOString();
}
