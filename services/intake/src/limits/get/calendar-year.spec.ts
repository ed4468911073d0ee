import { defaultCalendar } from '@hearback/sla';
import { describe, expect, it } from '@jest/globals';
import { calendarYear } from './calendar-year.js';

const day = (at: string) => `2026-${at}`;

describe('B2 the calendar of a year', () => {
  it('says the holidays of 2026 as the State Council did, and the days worked in exchange', () => {
    const { known, holidays, workdays } = calendarYear(defaultCalendar(), 2026);
    expect([known, workdays]).toEqual([true, ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'].map(day)]);
    expect(holidays).toEqual(
      [
        ['元旦', '01-01', '01-03'],
        ['春节', '02-15', '02-23'],
        ['清明节', '04-04', '04-06'],
        ['劳动节', '05-01', '05-05'],
        ['端午节', '06-19', '06-21'],
        ['中秋节', '09-25', '09-27'],
        ['国庆节', '10-01', '10-07'],
      ].map(([name, from, to]) => ({ name, from: day(from!), to: day(to!) })),
    );
  });

  it('keeps apart what is not one holiday: another name the next day, the same name after a day', () => {
    const off = { '2027-02-28': '春节', '2027-03-01': '春节', '2027-03-02': '清明节', '2027-03-04': '清明节' };
    const holidays = { '2027': { off, work: ['2027-03-07', '2027-03-06'] } };
    expect(calendarYear({ holidays }, 2027)).toEqual({
      ...{ year: 2027, known: true, workdays: ['2027-03-06', '2027-03-07'] },
      holidays: [
        { name: '春节', from: '2027-02-28', to: '2027-03-01' },
        { name: '清明节', from: '2027-03-02', to: '2027-03-02' },
        { name: '清明节', from: '2027-03-04', to: '2027-03-04' },
      ],
    });
  });

  it('says when nothing is known of it', () =>
    expect(calendarYear(defaultCalendar(), 2099)).toEqual({ year: 2099, known: false, holidays: [], workdays: [] }));
});
