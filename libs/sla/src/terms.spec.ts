import { describe, expect, it } from '@jest/globals';
import { dayKind } from './calendar.js';
import { computeDeadline } from './compute-deadline.js';
import { at } from './compute-deadline.examples.js';
import { defaultCalendar } from './default-calendar.js';
import { calendarBy, DEFAULT_TERMS } from './terms.js';

describe('B2 a company’s own calendar', () => {
  it('is the country’s where the company says nothing', () =>
    expect({ ...calendarBy(DEFAULT_TERMS), days: undefined }).toEqual({ ...defaultCalendar(), days: undefined }));

  it.each([
    ['a day off of its own', '2026-11-18', '公司日', { working: false, why: '公司日' }],
    ['a holiday that it works', '2026-10-02', undefined, { working: true, why: '调休上班' }],
    ['a make-up day that it has off', '2026-10-10', '公司日', { working: false, why: '公司日' }],
    ['a Saturday that it works', '2026-11-21', undefined, { working: true, why: '调休上班' }],
  ])('%s goes before what the country says', (_, date, off, kind) =>
    expect(dayKind(calendarBy({ ...DEFAULT_TERMS, days: [{ date, off }] }), date)).toMatchObject(kind),
  );

  it('leaves a year whose holidays are not known provisional, but for the days that are said', () => {
    const calendar = calendarBy({ ...DEFAULT_TERMS, days: [{ date: '2099-10-01', off: '国庆节' }] });
    expect(['2099-10-01', '2099-10-02'].map((date) => dayKind(calendar, date).provisional)).toEqual([false, true]);
  });

  it('counts working time by the hours of the company', () => {
    const weekly = { weekdays: [1, 2, 3, 4, 5, 6], opens: '08:30', closes: '20:00' };
    const deadline = { limit: { measure: 'WORKING_MINUTES', minutes: 120 } as const, pauses: [] };
    const from = { calendar: calendarBy({ ...DEFAULT_TERMS, weekly }), startedAt: at('2026-11-20T19:00') };
    expect(computeDeadline({ ...deadline, ...from }).dueAt).toEqual(at('2026-11-21T09:30'));
  });
});
