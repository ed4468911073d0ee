import { earliest, type RateFigure } from './figure.js';
import { standingBreach } from './rules/a-corrected-breach-counts-as-none.js';

/** 及时率. Round 1 alone decides; known at its first breach, else when it is resolved or handed over to somebody responsible. */
export const timeliness: RateFigure = {
  name: 'timeliness',
  target: 0.95,
  definition: {
    zh: '及时率 = 首轮的首次联系、所需到场和办结都在时限内的投诉 ÷ 期内办结、转出或首次超时的投诉。',
    en:
      'Timeliness = complaints whose first contact, needed arrival and resolution of round 1 were all within limits / ' +
      'complaints resolved, redirected or first breached in the period.',
  },
  outcomes({ case: { end, closedAt }, orders }) {
    const first = orders.find(({ round }) => round === 1);
    const breached = first && standingBreach(first.clocks);
    const at = earliest(breached, first?.resolvedAt, end === 'REDIRECTED' ? closedAt : undefined);
    return at ? [{ at, met: at !== breached }] : [];
  },
};
