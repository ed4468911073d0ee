import type { KnownCallback } from '../case-facts/known.js';
import type { Outcome, RateFigure } from './figure.js';
import { standingBreach } from './rules/a-corrected-breach-counts-as-none.js';

/** 回访及时率. Every round's callback counts, on the day it is due. */
export const callbackOnTime: RateFigure = {
  name: 'callbackOnTime',
  target: 0.95,
  definition: {
    zh: '回访及时率 = 在时限内有结论、或在时限内不同时段试拨满三次的投诉回访 ÷ 期内到期的投诉回访。每轮回访各计一次。',
    en:
      'Callback on time = callbacks concluded, or tried three times, inside the window / callbacks of complaints due in the ' +
      'period. The callback of every round counts.',
  },
  outcomes: ({ callbacks }) => callbacks.flatMap(outcomeOf),
};

function outcomeOf({ status, clock, dueAt, concludedAt, triedInWindow }: KnownCallback): Outcome[] {
  const breached = standingBreach([clock]);
  if (breached) return [{ at: breached, met: false }];
  if (status === 'CANCELLED') return [];
  return [{ at: dueAt, met: triedInWindow || (concludedAt !== undefined && concludedAt <= dueAt) }];
}
