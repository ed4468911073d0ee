import type { WorkingCalendar } from './calendar.js';
import { instantAt, nextDate, type LocalDate } from './local-date.js';

/** When a local day would open, close and end, in epoch milliseconds, were it worked; and the date of the next. */
export interface OpeningTimes {
  readonly opens: number;
  readonly closes: number;
  readonly ends: number;
  readonly next: LocalDate;
}

// Zone arithmetic costs 25 µs a day, and every case of a week asks for the same days. Kept by what they depend on, not by
// calendar, so that it does not matter whether callers hold a calendar or read it anew each time.
const remembered = new Map<string, Map<LocalDate, OpeningTimes>>();

/** The opening times of a calendar's zone and hours, day by day. Throws for an unknown zone or malformed hours. */
export function openingTimes({ zone, weekly }: WorkingCalendar): (date: LocalDate) => OpeningTimes {
  const key = `${zone} ${weekly.opens} ${weekly.closes}`;
  const known = remembered.get(key) ?? new Map<LocalDate, OpeningTimes>();
  remembered.set(key, known);
  return (date) => {
    const times = known.get(date);
    if (times) return times;
    const next = nextDate(date);
    const opens = instantAt(date, weekly.opens, zone);
    const closes = instantAt(date, weekly.closes, zone);
    const computed = { opens, closes, ends: instantAt(next, '00:00', zone), next };
    known.set(date, computed);
    return computed;
  };
}
