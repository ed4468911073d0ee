import { describe, expect, it } from '@jest/globals';
import { byPhone, planned, shanghai } from '../callback.examples.js';
import { recordAttempt } from '../record-attempt/record-attempt.js';
import { callableFrom } from './calls-are-scheduled-in-calling-hours.js';

describe('C2 calls are scheduled in calling hours', () => {
  it.each([
    ['2026-03-02T08:59', '2026-03-02T09:00'],
    ['2026-03-02T19:59', '2026-03-02T19:59'],
    ['2026-03-02T20:00', '2026-03-03T09:00'],
  ])('at %s: for %s', (now, from) => expect(callableFrom(shanghai(now), 'Asia/Shanghai')).toBe(shanghai(from)));

  it("in the property's zone", () => {
    // 20:30 in Shanghai is 18:30 by the clock in Kashgar.
    const at = shanghai('2026-03-02T20:30');
    expect(callableFrom(at, 'Asia/Urumqi')).toBe(at);
    expect(planned({ grade: 1, zone: 'Asia/Urumqi' }, { resolvedAt: at }).scheduledFor).toBe(at);
    expect(planned({ grade: 1, zone: undefined }, { resolvedAt: at }).scheduledFor).toBe(shanghai('2026-03-03T09:00'));
  });

  it('recording is never refused for the hour', () => {
    const night = { actor: 'quality', now: shanghai('2026-03-02T23:30') };
    expect(recordAttempt(byPhone(), { method: 'PHONE' }, night)).toHaveLength(2);
  });
});
