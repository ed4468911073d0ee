import { describe, expect, it } from '@jest/globals';
import { instantAt, localDate, localTime, minutesBetween, nextDate, weekdayOf } from './local-date.js';

describe('B2 local dates', () => {
  it.each([
    ['2026-10-01T15:59:59.999Z', 'Asia/Shanghai', '2026-10-01', '23:59'],
    ['2026-10-01T16:00:00.000Z', 'Asia/Shanghai', '2026-10-02', '00:00'],
    ['2026-12-31T16:00:00.000Z', 'Asia/Shanghai', '2027-01-01', '00:00'],
    ['2026-10-24T22:30:00.000Z', 'Europe/Berlin', '2026-10-25', '00:30'],
    ['2026-10-25T22:30:00.000Z', 'Europe/Berlin', '2026-10-25', '23:30'],
  ])('%s in %s is %s %s', (instant, zone, date, time) => {
    expect(localDate(new Date(instant), zone)).toBe(date);
    expect(localTime(new Date(instant), zone)).toBe(time);
  });

  it.each([
    ['2026-10-01', '09:00', 'Asia/Shanghai', '2026-10-01T01:00:00.000Z'],
    ['2026-10-01', '24:00', 'Asia/Shanghai', '2026-10-01T16:00:00.000Z'],
    ['2026-10-24', '09:00', 'Europe/Berlin', '2026-10-24T07:00:00.000Z'],
    ['2026-10-26', '09:00', 'Europe/Berlin', '2026-10-26T08:00:00.000Z'],
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'], // skipped: clocks go from 2 to 3
  ])('%s %s in %s is %s', (date, time, zone, instant) => {
    expect(new Date(instantAt(date, time, zone)).toISOString()).toBe(instant);
  });

  it.each([
    ['2026-02-28', '2026-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2026-12-31', '2027-01-01'],
  ])('after %s comes %s', (date, next) => expect(nextDate(date)).toBe(next));

  it('numbers weekdays from Monday', () => {
    expect(weekdayOf('2026-10-05')).toBe(1);
    expect(weekdayOf('2026-10-11')).toBe(7);
  });

  it('measures opening hours in minutes', () => expect(minutesBetween('08:30', '18:00')).toBe(570));

  it('refuses what is no zone, date or instant', () => {
    expect(() => localDate(new Date(0), 'Asia/Atlantis')).toThrow(RangeError);
    expect(() => localDate(new Date(Number.NaN), 'Asia/Shanghai')).toThrow(RangeError);
    expect(() => instantAt('2026-02-30', '09:00', 'Asia/Shanghai')).toThrow(RangeError);
    expect(() => instantAt('2026-02-03', '09:00', 'Asia/Atlantis')).toThrow(RangeError);
  });
});
