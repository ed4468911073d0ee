import { DateTime } from 'luxon';
import { offsetAt } from './zone-offset.js';

/** A day on the wall calendar of some zone: 'yyyy-mm-dd'. Compares as text in the order of time. */
export type LocalDate = string;

/** A time of day on the clock of some zone: 'HH:mm', 24 hours. Compares as text; '24:00' is the end of the day. */
export type LocalTime = string;

/** The date that the calendar on a wall in `zone` shows at an instant. Throws for an unknown zone or an invalid date. */
export const localDate = (instant: Date, zone: string): LocalDate => onTheWall(instant, zone).slice(0, 10);

/** What the clock on that wall shows. Throws like `localDate`. */
export const localTime = (instant: Date, zone: string): LocalTime => onTheWall(instant, zone).slice(11, 16);

// 'yyyy-mm-ddTHH:mm…' as clocks in the zone show it.
const onTheWall = (instant: Date, zone: string): string =>
  new Date(instant.getTime() + offsetAt(instant.getTime(), zone)).toISOString();

const asUtc = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`);

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: LocalDate): number => asUtc(date).getUTCDay() || 7;

/** The day after. */
export const nextDate = (date: LocalDate): LocalDate =>
  new Date(asUtc(date).getTime() + 86_400_000).toISOString().slice(0, 10);

/**
 * The instant, in epoch milliseconds, at which clocks in `zone` show `time` on `date`. A time that the clocks skip
 * in spring is moved forward. Throws for an unknown zone or a malformed date.
 */
export function instantAt(date: LocalDate, time: LocalTime, zone: string): number {
  const local = DateTime.fromISO(`${date}T${time}`, { zone });
  if (!local.isValid) throw new RangeError(`no such time: ${date} ${time} ${zone}: ${local.invalidExplanation}`);
  return local.toMillis();
}

const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Minutes from one time of a day to a later one, on a day without a change of the clocks. */
export const minutesBetween = (from: LocalTime, to: LocalTime): number => minutesOf(to) - minutesOf(from);
