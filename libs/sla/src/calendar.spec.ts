import { describe, expect, it } from '@jest/globals';
import { dayKind, type WorkingCalendar } from './calendar.js';
import { defaultCalendar } from './default-calendar.js';

const calendar = defaultCalendar();

describe('B2 the default working calendar', () => {
  it.each([
    // National Day 2026: 1 to 7 October off, Sunday 20 September and Saturday 10 October worked.
    ['2026-09-19', false, '周末'],
    ['2026-09-20', true, '调休上班'],
    ['2026-09-25', false, '中秋节'],
    ['2026-09-30', true, '工作日'],
    ['2026-10-01', false, '国庆节'],
    ['2026-10-03', false, '国庆节'],
    ['2026-10-07', false, '国庆节'],
    ['2026-10-08', true, '工作日'],
    ['2026-10-10', true, '调休上班'],
    ['2026-10-11', false, '周末'],
    // Spring Festival 2026: 15 to 23 February off, the Saturdays 14 and 28 February worked.
    ['2026-02-14', true, '调休上班'],
    ['2026-02-15', false, '春节'],
    ['2026-02-23', false, '春节'],
    ['2026-02-24', true, '工作日'],
    ['2026-02-28', true, '调休上班'],
    ['2026-04-06', false, '清明节'],
    ['2026-05-09', true, '调休上班'],
    ['2026-06-19', false, '端午节'],
    // 2025 and further back.
    ['2025-01-01', false, '元旦'],
    ['2025-01-26', true, '调休上班'],
    ['2025-02-04', false, '春节'],
    ['2025-10-08', false, '国庆节'],
    ['2015-09-03', false, '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日'],
    ['2011-12-31', true, '调休上班'],
    ['2004-05-07', false, '劳动节'],
  ])('%s: working %s, %s', (date, working, why) => {
    expect(dayKind(calendar, date)).toEqual({ working, why, provisional: false });
  });

  it('follows the weekly pattern, provisionally, in a year without data', () => {
    expect(dayKind(calendar, '2003-10-01')).toEqual({ working: true, why: '工作日', provisional: true });
    expect(dayKind({ ...calendar, holidays: {} }, '2026-10-01').provisional).toBe(true);
    expect(dayKind({ ...calendar, holidays: {} }, '2026-10-10')).toEqual({
      working: false,
      why: '周末',
      provisional: true,
    });
  });

  it('knows every year from 2004 to 2026 whole', () => {
    const years = Array.from({ length: 23 }, (_, index) => String(2004 + index));
    expect(Object.keys(calendar.holidays)).toEqual(expect.arrayContaining(years));
    for (const year of years) {
      const { off, work } = calendar.holidays[year]!;
      expect(Object.values(off)).toEqual(expect.arrayContaining(['元旦', '春节', '劳动节', '国庆节']));
      expect([...Object.keys(off), ...work].filter((date) => !date.startsWith(year))).toEqual([]);
      expect(work.filter((date) => date in off)).toEqual([]);
    }
  });

  it('is plain JSON, complete in itself', () => {
    expect(JSON.parse(JSON.stringify(calendar))).toEqual(calendar);
  });
});

describe("B2 a company's own calendar", () => {
  const own: WorkingCalendar = {
    zone: 'Asia/Shanghai',
    weekly: { weekdays: [2, 3, 4, 5, 6], opens: '08:00', closes: '17:00' },
    holidays: { '2027': { off: { '2027-05-01': '劳动节' }, work: ['2027-05-03', '2027-05-09'] } },
  };

  it.each([
    ['2027-05-01', false, '劳动节'],
    ['2027-05-03', true, '调休上班'],
    ['2027-05-08', true, '工作日'],
    ['2027-05-09', true, '调休上班'],
    ['2027-05-10', false, '休息日'],
    ['2027-05-16', false, '周末'],
  ])('%s: working %s, %s', (date, working, why) => {
    expect(dayKind(own, date)).toEqual({ working, why, provisional: false });
  });

  it('lets a make-up day win over a holiday', () => {
    const both = { ...own, holidays: { '2027': { off: { '2027-05-01': '劳动节' }, work: ['2027-05-01'] } } };
    expect(dayKind(both, '2027-05-01').working).toBe(true);
  });
});
