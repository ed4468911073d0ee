import type { RateFigure } from './figure.js';
import { firstConcluded } from './rules/resolution-counts-first-callbacks-only.js';
import { unresolvedAfter30Days } from './rules/unresolved-after-30-days.js';

/** 解决率. A case counts once, by what comes first: its first concluded callback, or its 30th day without a resolution. */
export const resolution: RateFigure = {
  name: 'resolution',
  target: 0.9,
  definition: {
    zh: '解决率 = 首次有结论的回访确认已解决的投诉 ÷ 期内首次回访有结论的投诉与期内满 30 天仍未办结的投诉之和。每件只计一次。',
    en:
      'Resolution = complaints confirmed solved at the first concluded callback / complaints whose first callback was ' +
      'concluded, or that passed 30 days unresolved, in the period. A case counts once.',
  },
  outcomes(story) {
    const callback = firstConcluded(story.callbacks);
    const unresolved = unresolvedAfter30Days(story);
    if (unresolved && !(callback && callback.concludedAt <= unresolved)) return [{ at: unresolved, met: false }];
    return callback ? [{ at: callback.concludedAt, met: callback.solved === true }] : [];
  },
};
