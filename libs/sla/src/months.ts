import { instantAt, localDate, nextDate, type LocalDate } from './local-date.js';

/** A month on the calendar of some zone: 'yyyy-mm'. */
export type Month = string;

/** Instants from `from` on and before `to`. */
export interface InstantRange {
  from: Date;
  to: Date;
}

/** The month in which an instant falls in `zone`: that in which an outcome became known counts (RULES, Figures). */
export const monthOf = (instant: Date, zone: string): Month => localDate(instant, zone).slice(0, 7);

/** The instants of the local days `first` to `last`, both included. Throws for a malformed date. */
export const dateRange = (first: LocalDate, last: LocalDate, zone: string): InstantRange => ({
  from: new Date(instantAt(first, '00:00', zone)),
  to: new Date(instantAt(nextDate(last), '00:00', zone)),
});
