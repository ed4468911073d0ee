import { describe, expect, it } from '@jest/globals';
import { dateRange, monthOf } from './months.js';

const iso = ({ from, to }: { from: Date; to: Date }) => [from.toISOString(), to.toISOString()];

describe('E2 months', () => {
  it.each([
    ['2026-09-30T15:59:59.999Z', '2026-09'],
    ['2026-09-30T16:00:00.000Z', '2026-10'],
    ['2026-12-31T16:00:00.000Z', '2027-01'],
  ])('%s is in %s in Shanghai', (instant, month) => expect(monthOf(new Date(instant), 'Asia/Shanghai')).toBe(month));

  it.each([
    ['2026-10-01', '2026-10-01', 'Asia/Shanghai', '2026-09-30T16:00:00.000Z', '2026-10-01T16:00:00.000Z'],
    ['2026-12-01', '2026-12-31', 'Asia/Shanghai', '2026-11-30T16:00:00.000Z', '2026-12-31T16:00:00.000Z'],
    ['2028-02-01', '2028-02-29', 'Asia/Shanghai', '2028-01-31T16:00:00.000Z', '2028-02-29T16:00:00.000Z'],
    ['2026-10-01', '2026-10-31', 'Europe/Berlin', '2026-09-30T22:00:00.000Z', '2026-10-31T23:00:00.000Z'],
  ])('%s to %s in %s, both included, are from %s to %s', (first, last, zone, from, to) =>
    expect(iso(dateRange(first, last, zone))).toEqual([from, to]),
  );
});
