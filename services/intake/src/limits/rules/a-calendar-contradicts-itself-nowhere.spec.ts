import { describe, expect, it } from '@jest/globals';
import { calendarProblems } from './a-calendar-contradicts-itself-nowhere.js';

const week = { opens: '09:00', closes: '18:00', weekdays: [1, 2, 3], days: [{ date: '2026-11-20' }] };

describe('B2 a calendar contradicts itself nowhere', () => {
  it.each([
    ['a plain week', {}, []],
    ['closed before it opens', { closes: '08:59' }, ['closes']],
    ['closed as it opens', { closes: '09:00' }, ['closes']],
    ['a weekday twice', { weekdays: [1, 2, 1] }, ['weekdays.2']],
    ['a day off that is worked too', { days: [...week.days, { date: '2026-11-21' }, ...week.days] }, ['days.2.date']],
  ])('%s', (_, said, paths) => expect(calendarProblems({ ...week, ...said }).map(({ path }) => path)).toEqual(paths));
});
