import type { Figure } from './figure.js';
import { firstConcluded } from './rules/resolution-counts-first-callbacks-only.js';

/** 回访覆盖率: how much of what could have been heard was heard. Stands beside the rates that leave out whoever was not reached. */
export const coverage: Figure<'coverage'> = {
  name: 'coverage',
  target: 0.8,
  definition: {
    zh: '回访覆盖率 = 回访联系上客户的投诉 ÷ 期内联系上、或因联系不上而结案的投诉。低于 80% 时有提示。',
    en:
      'Coverage = complaints whose customer was reached / complaints reached, or closed because nobody was reached, in the ' +
      'period. Flagged under 80 %.',
  },
  outcomes({ case: { closedBy, closedAt }, callbacks }) {
    const reached = firstConcluded(callbacks);
    if (reached) return [{ at: reached.concludedAt, met: true }];
    return closedBy === 'NOT_REACHED' && closedAt ? [{ at: closedAt, met: false }] : [];
  },
};
