import { describe, expect, it } from '@jest/globals';
import { byTime, partOfDay } from './by-time.js';

const one = (local: string | null) => ({ scheduledFor: local && new Date(`2026-11-${local}:00+08:00`).toISOString() });
const now = Date.parse('2026-11-25T14:00:00+08:00');

describe('C2 callbacks by the time at which they are made', () => {
  it.each([
    ['25T09:00', 'morning'],
    ['25T11:59', 'morning'],
    ['25T12:00', 'afternoon'],
    ['25T18:00', 'evening'],
  ])('%s is %s', (local, part) => expect(partOfDay(one(local).scheduledFor!)).toBe(part));

  it('now first, then the parts of the day to come, last those that wait for a form', () => {
    const groups = byTime(
      [one(null), one('26T09:00'), one('25T13:00'), one('25T18:00'), one('25T14:00'), one('26T10:00')],
      now,
    );
    expect(groups.map(({ when, of }) => [when, of.length])).toEqual([
      ['now', 2],
      [{ day: '2026-11-25', part: 'evening' }, 1],
      [{ day: '2026-11-26', part: 'morning' }, 2],
      ['waiting', 1],
    ]);
  });

  it('no group of none', () => expect(byTime([], now)).toEqual([]));
});
