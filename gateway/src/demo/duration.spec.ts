import { describe, expect, it } from '@jest/globals';
import { durationMs } from './duration.js';

describe('the duration by which the demo clock moves', () => {
  it.each([
    ['PT25H', 90_000_000],
    ['PT0S', 0],
    ['PT1.5S', 1_500],
    ['P1DT1H', 90_000_000],
    ['P2W', 1_209_600_000],
    ['PT604801S', 604_801_000],
  ])('reads %s', (text, ms) => expect(durationMs(text)).toBe(ms));

  it.each(['25H', 'P', 'PT', '-PT1H', 'PT-1H', 'P1M', 'P1Y', '', 'PT1H30'])('takes no %j', (text) =>
    expect(durationMs(text)).toBeUndefined(),
  );
});
