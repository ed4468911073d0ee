import { weekdayOf, type LocalDate, type LocalTime } from './local-date.js';

/** The public holidays of one year and the days worked in exchange, each under the year in which it falls. */
export interface CalendarYear {
  /** Days off, with the holiday's name: { '2026-10-01': '国庆节' }. Weekend days inside a holiday are named too. */
  off: Record<LocalDate, string>;
  /** Make-up workdays (调休): days worked although the weekly pattern rests. */
  work: LocalDate[];
}

/** A day on which a company works, or has off, otherwise than the country's calendar says. */
export interface OwnDay {
  readonly date: LocalDate;
  /** Its name, when it is off; without one it is worked. */
  readonly off?: string;
}

/**
 * When a property works. Plain JSON and complete in itself: nothing else, and no later version of any holiday data, enters a
 * deadline, so that one computed from the same calendar years later is the same (G1).
 */
export interface WorkingCalendar {
  /** IANA name, such as Asia/Shanghai. */
  zone: string;
  /** 1 = Monday … 7 = Sunday. Opening and closing are on the same day, clear of the hour in which clocks are changed. */
  weekly: { readonly weekdays: readonly number[]; readonly opens: LocalTime; readonly closes: LocalTime };
  /** By year, '2026'. A year that is not here is not known yet: its days follow the weekly pattern, provisionally. */
  holidays: Record<string, CalendarYear>;
  /** What the company has said of single days: it goes before all else. */
  days?: readonly OwnDay[];
}

export interface DayKind {
  working: boolean;
  /** In Chinese, for the ledger: the holiday's name, 周末, 调休上班, 工作日, 休息日. */
  why: string;
  /** The year has no holiday data, so this may change when they arrive. */
  provisional: boolean;
}

/**
 * Whether a day is worked, and why. RULES, Limits: what the company says of a day wins; then make-up days over holidays, holidays over the
 * weekly pattern.
 */
export function dayKind(calendar: WorkingCalendar, date: LocalDate): DayKind {
  const own = calendar.days?.find((day) => day.date === date);
  if (own) return { working: own.off === undefined, why: own.off ?? '调休上班', provisional: false };
  const year = calendar.holidays[date.slice(0, 4)];
  const provisional = !year;
  if (year?.work.includes(date)) return { working: true, why: '调休上班', provisional };
  const holiday = year?.off[date];
  if (holiday) return { working: false, why: holiday, provisional };
  const weekday = weekdayOf(date);
  if (calendar.weekly.weekdays.includes(weekday)) return { working: true, why: '工作日', provisional };
  return { working: false, why: weekday >= 6 ? '周末' : '休息日', provisional };
}
