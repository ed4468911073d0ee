import { dayKind, type DayKind, type WorkingCalendar } from './calendar.js';
import { WHY } from './ledger.js';
import { localDate } from './local-date.js';
import { openingTimes } from './opening-times.js';
import type { Stretch } from './stretch.js';

/** A local day, the part before `from` cut off; instants in epoch milliseconds. */
interface Day extends DayKind {
  readonly from: number;
  readonly opens: number;
  readonly closes: number;
  readonly to: number;
}

function* days(calendar: WorkingCalendar, start: number): Generator<Day> {
  const { zone, weekly } = calendar;
  // Without this a calendar that never opens would be searched for ever.
  if (!weekly.weekdays.length || weekly.opens >= weekly.closes) throw new RangeError('the calendar never opens');
  const timesOf = openingTimes(calendar);
  let date = localDate(new Date(start), zone);
  for (let from = start; ;) {
    const { opens, closes, ends, next } = timesOf(date);
    const { working, why, provisional } = dayKind(calendar, date);
    const said = provisional ? `${why}（暂定）` : why;
    yield {
      from,
      opens: Math.max(from, opens),
      closes: Math.max(from, closes),
      to: ends,
      working,
      why: said,
      provisional,
    };
    date = next;
    from = ends;
  }
}

const idle = ({ from, to, provisional }: Day, why: string): Stretch => ({
  from,
  to,
  why,
  provisional,
  spends: false,
  counted: false,
  closes: false,
});

/** A working day: its opening hours spend; before and after, `night` says what the ledger says. */
function* workingDay(day: Day, night: Pick<Stretch, 'counted' | 'why'>): Generator<Stretch> {
  const { from, opens, closes, to, why, provisional } = day;
  yield { ...night, from, to: opens, provisional, spends: false, closes: false };
  yield { why, from: opens, to: closes, provisional, spends: true, counted: true, closes: true };
  yield { ...night, from: closes, to, provisional, spends: false, closes: false };
}

/** Time as a limit in working minutes sees it: opening hours count, nights and days off do not. Endless. */
export function* openingHours(calendar: WorkingCalendar, start: number): Generator<Stretch> {
  for (const day of days(calendar, start)) {
    if (day.working) yield* workingDay(day, { counted: false, why: WHY.closed });
    else yield idle(day, day.why);
  }
}

/** Time as a limit in working days sees it: a working day counts as a whole, though only its opening hours spend. Endless. */
export function* workingDays(calendar: WorkingCalendar, start: number): Generator<Stretch> {
  for (const day of days(calendar, start)) {
    if (day.working) yield* workingDay(day, { counted: true, why: day.why });
    else yield idle(day, day.why);
  }
}

/**
 * The same, leaving out the day of receipt: the first working day on which the office is still to open or open at `start`.
 * A receipt outside hours counts as the next opening; so what comes in on a Saturday, or on Friday at 18:00 or later, is
 * received on Monday, Monday is left out, and the first day that counts is Tuesday. Before opening it is the same day.
 */
export function* workingDaysAfterReceipt(calendar: WorkingCalendar, start: number): Generator<Stretch> {
  for (const day of days(calendar, start)) {
    const received = day.working && day.closes > day.from;
    yield idle(day, received ? WHY.dayOfReceipt : day.working ? WHY.closed : day.why);
    if (received) return yield* workingDays(calendar, day.to);
  }
}
