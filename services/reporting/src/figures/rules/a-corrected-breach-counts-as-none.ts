import type { ClockState, Instant } from '@hearback/contracts';

/**
 * The first breach among clocks. RULES, Limits: an entry made later that was in time meets the clock; the breach stays on record as
 * corrected, but the limit was kept. A breach that a regrading left behind stands.
 */
export const standingBreach = (clocks: readonly ClockState[]): Instant | undefined =>
  clocks
    .filter(({ corrected }) => !corrected)
    .flatMap(({ breachedAt }) => breachedAt ?? [])
    .sort()[0];
