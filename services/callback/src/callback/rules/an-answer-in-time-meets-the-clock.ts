import type { ClockState, Instant } from '@hearback/contracts';

/**
 * The callback's clock once the customer was heard, or tried for often enough, at `at`. Later than due is a breach that also says
 * when it was met. In time but heard of only after the breach: met, and the breach stays on record as corrected (RULES, Limits).
 */
export function metClock(clock: ClockState, at: Instant): ClockState {
  if (clock.state === 'MET' || clock.metAt) return clock;
  if (at > clock.dueAt) return { ...clock, state: 'BREACHED', breachedAt: clock.breachedAt ?? clock.dueAt, metAt: at };
  return { ...clock, state: 'MET', metAt: at, ...(clock.breachedAt ? { corrected: true } : {}) };
}
