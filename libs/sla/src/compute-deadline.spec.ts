import { describe, expect, it } from '@jest/globals';
import { computeDeadline, type DeadlineInput } from './compute-deadline.js';
import { at, calendar, days, deadline, hours, pause } from './compute-deadline.examples.js';
import { defaultCalendar } from './default-calendar.js';
import { DEFAULT_POLICY } from './policy.js';

// Said here, so that the tests stay true on the day the holiday data of 2027 arrive.
const without2027 = { ...calendar, holidays: { '2026': calendar.holidays['2026']! } };
const local = (instant: Date) => new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
const account = ({ ledger }: ReturnType<typeof deadline>) =>
  ledger.map(({ from, to, counted, why }) => `${local(from)} ${local(to)} ${counted ? '+' : '-'} ${why}`);

describe('B2 grade 1 runs around the clock', () => {
  const { contact, arrival, resolution } = DEFAULT_POLICY.limits[1];
  it.each([
    [contact, '2026-10-01T03:00', '2026-10-01T03:10'],
    [arrival, '2026-12-31T23:45', '2027-01-01T00:15'],
    [resolution, '2026-02-28T12:00', '2026-03-01T12:00'],
  ])('%j from %s ends %s', (limit, start, due) => {
    expect(deadline(limit, start)).toMatchObject({ dueAt: at(due), provisional: false });
  });
});

describe('B2 hours of grade 2 are opening hours', () => {
  it.each([
    ['in the middle of the day', 2, '2026-09-30T10:00:30', '2026-09-30T12:00:30'],
    ['up to closing, not beyond it', 2, '2026-09-30T16:00', '2026-09-30T18:00'],
    ['before opening', 2, '2026-09-30T07:10', '2026-09-30T11:00'],
    ['at closing: the next opening', 2, '2026-09-29T18:00', '2026-09-30T11:00'],
    ['over the National Day holiday', 4, '2026-09-30T16:00', '2026-10-08T11:00'],
    ['on a Saturday', 4, '2026-10-17T10:00', '2026-10-19T13:00'],
    ['on a make-up Saturday', 4, '2026-10-10T10:00', '2026-10-10T14:00'],
    ['over the Spring Festival, from its make-up Saturday', 2, '2026-02-14T17:00', '2026-02-24T10:00'],
    ['over New Year 2026, to its make-up Sunday', 2, '2025-12-31T17:00', '2026-01-04T10:00'],
  ])('%s', (_, amount, start, due) => expect(deadline(hours(amount), start).dueAt).toEqual(at(due)));
});

describe('B2 working days leave out the day of receipt and end at close of business', () => {
  it.each([
    ['an ordinary week', 3, '2026-03-09T10:00', '2026-03-12T18:00'],
    ['received in the last minute', 1, '2026-03-09T17:59', '2026-03-10T18:00'],
    ['received at closing: the next day is the day of receipt', 1, '2026-03-09T18:00', '2026-03-11T18:00'],
    ['received before opening: the same day is', 1, '2026-03-09T00:30', '2026-03-10T18:00'],
    ['received on Friday evening: Monday is', 1, '2026-03-13T19:00', '2026-03-17T18:00'],
    ['received on Saturday: Monday is', 1, '2026-03-14T11:00', '2026-03-17T18:00'],
    ['received on a make-up Saturday: that day is', 1, '2026-10-10T11:00', '2026-10-12T18:00'],
    ['received on a holiday: the day of opening is', 1, '2026-10-03T11:00', '2026-10-09T18:00'],
    ['over National Day, by its make-up Saturday', 3, '2026-09-30T10:00', '2026-10-10T18:00'],
    ['over National Day, past it', 7, '2026-09-30T10:00', '2026-10-15T18:00'],
    ['over National Day 2025 and Saturday 11 October', 3, '2025-09-30T10:00', '2025-10-11T18:00'],
    ['over the Spring Festival and its two Saturdays', 7, '2026-02-13T10:00', '2026-03-02T18:00'],
    ['before the Spring Festival 2025, by its make-up Sunday', 1, '2025-01-24T10:00', '2025-01-26T18:00'],
    ['over the end of a month', 2, '2026-04-29T10:00', '2026-05-06T18:00'],
    ['over the end of a year', 3, '2025-12-30T10:00', '2026-01-05T18:00'],
    ['a leap day', 1, '2024-02-28T10:00', '2024-02-29T18:00'],
  ])('%s', (_, amount, start, due) => {
    expect(deadline(days(amount), start)).toMatchObject({ dueAt: at(due), provisional: false });
  });

  it('takes half of the limit from round 2 on', () => {
    const due = [1, 2, 3].map((round) => deadline(days(7), '2026-03-09T10:00', { round }).dueAt);
    expect(due).toEqual([at('2026-03-18T18:00'), at('2026-03-13T18:00'), at('2026-03-13T18:00')]);
  });
});

describe('B2 a year without data', () => {
  const rest = { calendar: without2027 };

  it('makes a deadline that reaches into it provisional, and its ledger says where', () => {
    const result = deadline(days(3), '2026-12-29T10:00', rest);
    expect(result).toMatchObject({ dueAt: at('2027-01-01T18:00'), provisional: true });
    expect(account(result)).toEqual([
      '2026-12-29T10:00 2026-12-30T00:00 - 收件当日，不计',
      '2026-12-30T00:00 2027-01-01T00:00 + 工作日',
      '2027-01-01T00:00 2027-01-01T18:00 + 工作日（暂定）',
    ]);
  });

  it.each([
    ['the last day before it', days(2), '2026-12-29T10:00', false],
    ['working hours that reach into it', hours(2), '2026-12-31T17:00', true],
    [
      'hours around the clock, for which no calendar matters',
      DEFAULT_POLICY.limits[1].resolution,
      '2026-12-31T17:00',
      false,
    ],
  ])('%s: provisional %s', (_, limit, start, provisional) => {
    expect(deadline(limit, start, rest).provisional).toBe(provisional);
  });

  it('makes it provisional though the due time falls into a year that has them', () => {
    expect(deadline(days(3), '2003-12-30T10:00')).toMatchObject({ dueAt: at('2004-01-05T18:00'), provisional: true });
  });

  it('is settled when the data arrive', () => {
    const year = { off: { '2027-01-01': '元旦' }, work: ['2027-01-02'] };
    const arrived = { calendar: { ...without2027, holidays: { ...without2027.holidays, '2027': year } } };
    expect(deadline(days(3), '2026-12-29T10:00', arrived)).toMatchObject({
      dueAt: at('2027-01-02T18:00'),
      provisional: false,
    });
  });
});

describe('G1 the ledger explains a due time step by step', () => {
  it('around the clock in one line, and a hold between', () => {
    const pauses = [pause('2026-10-01T12:00', '2026-10-01T15:00')];
    expect(account(deadline(DEFAULT_POLICY.limits[1].resolution, '2026-10-01T10:00', { pauses }))).toEqual([
      '2026-10-01T10:00 2026-10-01T12:00 + 全天计时',
      '2026-10-01T12:00 2026-10-01T15:00 - 暂停计时',
      '2026-10-01T15:00 2026-10-02T13:00 + 全天计时',
    ]);
  });

  it('in working hours, with nights and weekends', () => {
    expect(account(deadline(hours(2), '2026-10-10T17:00'))).toEqual([
      '2026-10-10T17:00 2026-10-10T18:00 + 调休上班',
      '2026-10-10T18:00 2026-10-11T00:00 - 非工作时间',
      '2026-10-11T00:00 2026-10-12T00:00 - 周末',
      '2026-10-12T00:00 2026-10-12T09:00 - 非工作时间',
      '2026-10-12T09:00 2026-10-12T10:00 + 工作日',
    ]);
  });

  it('in working days, equal days joined', () => {
    expect(account(deadline(days(7), '2026-09-29T19:00'))).toEqual([
      '2026-09-29T19:00 2026-09-30T00:00 - 非工作时间',
      '2026-09-30T00:00 2026-10-01T00:00 - 收件当日，不计',
      '2026-10-01T00:00 2026-10-08T00:00 - 国庆节',
      '2026-10-08T00:00 2026-10-10T00:00 + 工作日',
      '2026-10-10T00:00 2026-10-11T00:00 + 调休上班',
      '2026-10-11T00:00 2026-10-12T00:00 - 周末',
      '2026-10-12T00:00 2026-10-15T18:00 + 工作日',
    ]);
  });

  it('in working days with a hold, and the rest of the last day', () => {
    const pauses = [pause('2026-03-11T14:00', '2026-03-11T16:00')];
    expect(account(deadline(days(2), '2026-03-09T10:00', { pauses }))).toEqual([
      '2026-03-09T10:00 2026-03-10T00:00 - 收件当日，不计',
      '2026-03-10T00:00 2026-03-11T14:00 + 工作日',
      '2026-03-11T14:00 2026-03-11T16:00 - 暂停计时',
      '2026-03-11T16:00 2026-03-12T11:00 + 工作日',
      '2026-03-12T11:00 2026-03-12T18:00 - 顺延至下班',
    ]);
  });
});

describe('B2 a zone that changes its clocks', () => {
  const berlin = { ...calendar, zone: 'Europe/Berlin', holidays: { '2026': { off: {}, work: [] } } };
  it.each([
    ['working hours over the autumn change', hours(2), '2026-10-23T17:00+02:00', '2026-10-26T10:00+01:00'],
    ['working days over the autumn change', days(1), '2026-10-23T10:00+02:00', '2026-10-26T18:00+01:00'],
    ['working days over the spring change', days(2), '2026-03-26T10:00+01:00', '2026-03-30T18:00+02:00'],
    ['24 hours are 24 hours', DEFAULT_POLICY.limits[1].resolution, '2026-10-24T12:00+02:00', '2026-10-25T11:00+01:00'],
  ])('%s', (_, limit, start, due) => {
    const input = { limit, calendar: berlin, startedAt: new Date(start), pauses: [] };
    expect(computeDeadline(input).dueAt).toEqual(new Date(due));
  });
});

describe('B2 calendars stand side by side', () => {
  const early = { ...calendar, weekly: { weekdays: [1, 2, 3, 4, 5, 6], opens: '08:00', closes: '17:30' } };
  it.each([
    ['the default', calendar, '2026-03-17T18:00+08:00'],
    ['a longer week and other hours', early, '2026-03-16T17:30+08:00'],
    ['the default again', calendar, '2026-03-17T18:00+08:00'],
    ['another zone, where it is still Friday noon', defaultCalendar('Europe/Berlin'), '2026-03-16T18:00+01:00'],
  ])('%s', (_, other, due) => {
    expect(deadline(days(1), '2026-03-13T19:00', { calendar: other }).dueAt).toEqual(new Date(due));
  });
});

describe('B2 what cannot be computed is refused', () => {
  it.each([
    ['no limit', { limit: days(0) }],
    ['an endless limit', { limit: hours(Infinity) }],
    ['no start', { startedAt: new Date(Number.NaN) }],
    ['an unknown zone', { calendar: defaultCalendar('Asia/Atlantis') }],
    ['a calendar without weekdays', { calendar: { ...calendar, weekly: { ...calendar.weekly, weekdays: [] } } }],
    [
      'a calendar that closes before it opens',
      { calendar: { ...calendar, weekly: { ...calendar.weekly, closes: '08:00' } } },
    ],
  ] as [string, Partial<DeadlineInput>][])('%s', (_, wrong) => {
    expect(() => deadline(days(1), '2026-03-09T10:00', wrong)).toThrow(RangeError);
  });
});
