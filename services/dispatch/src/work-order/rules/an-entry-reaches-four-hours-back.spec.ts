import { describe, expect, it } from '@jest/globals';
import { after, fieldOf, HOUR, START } from '../work-order.examples.js';
import { happenedAt } from './an-entry-reaches-four-hours-back.js';

const round = { startedAt: START };
const now = after(10 * HOUR);

describe('B3 an entry reaches four hours back', () => {
  it('now, unless said otherwise', () => {
    expect(happenedAt(undefined, round, now)).toEqual({ ok: now });
    expect(happenedAt(null, round, now)).toEqual({ ok: now });
  });

  it('F5 the beginning of the round, when the clock has gone back behind it', () => {
    expect(happenedAt(undefined, round, after(-2 * HOUR))).toEqual({ ok: START });
  });

  it('four hours back, not a minute more', () => {
    expect(happenedAt(after(6 * HOUR), round, now)).toEqual({ ok: after(6 * HOUR) });
    expect(fieldOf(happenedAt(after(6 * HOUR - 1), round, now))).toBe('at');
  });

  it('not ahead of time, not before the round began', () => {
    expect(fieldOf(happenedAt(after(1, now), round, now))).toBe('at');
    expect(fieldOf(happenedAt(after(-1), round, after(HOUR)))).toBe('at');
    expect(happenedAt(START, round, after(HOUR))).toEqual({ ok: START });
  });
});
