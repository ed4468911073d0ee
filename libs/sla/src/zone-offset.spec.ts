import { describe, expect, it } from '@jest/globals';
import { offsetAt } from './zone-offset.js';

const hours = (iso: string, zone: string) => offsetAt(Date.parse(iso), zone) / 3_600_000;

describe('G1 how far a zone is ahead', () => {
  it.each([
    ['2026-11-25T00:00:00Z', 'Asia/Shanghai', 8],
    ['2026-11-25T00:00:00Z', 'Asia/Kathmandu', 5.75],
    ['2026-07-01T00:00:00Z', 'Europe/Berlin', 2],
    ['2026-12-01T00:00:00Z', 'Europe/Berlin', 1],
  ])('at %s in %s', (iso, zone, ahead) => {
    expect(hours(iso, zone)).toBe(ahead);
    expect(hours(iso, zone)).toBe(ahead);
  });

  it('to the millisecond at which the clocks are changed, also within an hour', () => {
    expect(hours('2026-03-29T00:59:59.999Z', 'Europe/Berlin')).toBe(1);
    expect(hours('2026-03-29T01:00:00.000Z', 'Europe/Berlin')).toBe(2);
    // Lord Howe changes by half an hour, at half past the hour of UTC.
    expect(hours('2026-10-03T15:29:59.999Z', 'Australia/Lord_Howe')).toBe(10.5);
    expect(hours('2026-10-03T15:30:00.000Z', 'Australia/Lord_Howe')).toBe(11);
  });

  it('refuses a zone that is none, and a time that is none', () => {
    expect(() => offsetAt(0, 'Mars/Olympus')).toThrow(RangeError);
    expect(() => offsetAt(NaN, 'Asia/Shanghai')).toThrow(RangeError);
  });
});
