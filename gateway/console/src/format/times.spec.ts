import { describe, expect, it } from '@jest/globals';
import {
  clockTime,
  dayName,
  dayOf,
  dayText,
  hourOf,
  lengthOf,
  monthText,
  relativeTime,
  sheetTime,
  shortDay,
  shortMonth,
} from './times.js';

const now = Date.parse('2026-11-25T02:00:00Z');

describe('times as people read them', () => {
  it('in the zone of the property', () => {
    expect(clockTime('2026-11-25T16:30:00Z', 'zh')).toBe('11月26日 00:30');
    expect(dayOf(new Date('2026-11-25T16:30:00Z'))).toBe('2026-11-26');
    expect(sheetTime('2026-11-25T16:30:00Z')).toBe('2026-11-26 00:30');
    expect(hourOf(new Date('2026-11-25T16:30:00Z'))).toBe(0);
  });

  it.each([
    ['2026-11-25T01:00:00Z', '1小时前', '1 hour ago'],
    ['2026-11-25T02:10:00Z', '10分钟后', 'in 10 minutes'],
    ['2026-11-24T01:00:00Z', '昨天', 'yesterday'],
  ])('%s is %s', (at, zh, en) => expect([relativeTime(at, now, 'zh'), relativeTime(at, now, 'en')]).toEqual([zh, en]));

  it.each([
    [59_000, '0分钟'],
    [90 * 60_000, '1小时 30分钟'],
    [-26 * 3_600_000, '1天 2小时'],
  ])('%d ms last %s', (ms, said) => expect(lengthOf(ms, 'zh')).toBe(said));

  it.each([
    ['2026-11-25', '今天', 'today'],
    ['2026-11-26', '明天', 'tomorrow'],
    ['2026-11-28', '11月28日', '28 Nov'],
  ])('%s is called %s', (day, zh, en) => expect([dayName(day, now, 'zh'), dayName(day, now, 'en')]).toEqual([zh, en]));
  it('days and months of the calendar', () => {
    expect([dayText('2026-11-05', 'zh'), shortDay('2026-11-05', 'zh')]).toEqual(['2026年11月5日', '11/5']);
    expect([monthText('2026-11', 'zh'), shortMonth('2026-11-01', 'zh')]).toEqual(['2026年11月', '11月']);
    expect([monthText('2026-11', 'en'), shortMonth('2026-11-01', 'en')]).toEqual(['November 2026', 'Nov']);
  });
});
