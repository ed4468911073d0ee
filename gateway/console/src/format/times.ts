import type { Language } from '../words/words.js';

// Limits and opening hours are told in the property's zone; all properties are in this one so far.
const ZONE = 'Asia/Shanghai';
const locale = (language: Language) => (language === 'zh' ? 'zh-CN' : 'en-GB');

/** A day and a time, as on a clock: 11月25日 10:00. */
export const clockTime = (at: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), {
    timeZone: ZONE,
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));

/** The same with the year and the day of the week. */
export const fullTime = (at: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), {
    timeZone: ZONE,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));

/** The calendar day in the zone, yyyy-mm-dd. */
export const dayOf = (at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(at);

/** The hour of the day in the zone, 0 to 23. */
export const hourOf = (at: Date): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', hourCycle: 'h23' }).format(at));

/** A day, as it is called seen from now: 今天, 明天, 11月27日. */
export function dayName(day: string, now: number, language: Language): string {
  const away = Math.round((Date.parse(day) - Date.parse(dayOf(new Date(now)))) / 86_400_000);
  if (Math.abs(away) <= 1)
    return new Intl.RelativeTimeFormat(locale(language), { numeric: 'auto' }).format(away, 'day');
  return new Intl.DateTimeFormat(locale(language), { timeZone: 'UTC', month: 'short', day: 'numeric' }).format(
    new Date(day),
  );
}

const UNITS = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
] as const;

/** How long ago or in how long, roughly: 3小时前, in 2 days. */
export function relativeTime(at: string, now: number, language: Language): string {
  const ms = Date.parse(at) - now;
  const [size, unit] = UNITS.find(([size]) => Math.abs(ms) >= size) ?? UNITS[2];
  return new Intl.RelativeTimeFormat(locale(language), { numeric: 'auto' }).format(Math.trunc(ms / size), unit);
}

/** A length of time in its two largest units: 2天3小时, 5 h 10 min. */
export function lengthOf(ms: number, language: Language): string {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  const say = (n: number, unit: 'day' | 'hour' | 'minute') =>
    new Intl.NumberFormat(locale(language), {
      style: 'unit',
      unit,
      unitDisplay: language === 'zh' ? 'short' : 'narrow',
    }).format(n);
  if (days) return say(days, 'day') + (hours ? ` ${say(hours, 'hour')}` : '');
  if (hours) return say(hours, 'hour') + (rest ? ` ${say(rest, 'minute')}` : '');
  return say(rest, 'minute');
}

/** A calendar day: 2026年11月26日, 26 Nov 2026. */
export const dayText = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { timeZone: 'UTC', dateStyle: 'medium' }).format(new Date(`${day}T00:00Z`));

/** A month: 2026年11月, November 2026. */
export const monthText = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(
    new Date(`${month}-01T00:00Z`),
  );

/** The time of the day: 09:30. */
export const timeOfDay = (at: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, timeStyle: 'short' }).format(new Date(at));

/** A day and a time as tables have them: 2026-11-26 00:30. */
export const sheetTime = (at: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(at));

/** The month of a day, where there is little room: 11月, Nov. */
export const shortMonth = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { timeZone: 'UTC', month: 'short' }).format(new Date(`${day}T00:00Z`));

/** A day without its year: 11/23, 23/11. */
export const shortDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { timeZone: 'UTC', month: 'numeric', day: 'numeric' }).format(
    new Date(`${day}T00:00Z`),
  );

/** What somebody wrote into a field for day and time, as an instant: written by the clocks of the zone, which never change there. */
export const instantOf = (written: string): string => new Date(`${written}+08:00`).toISOString();

/** A day of the week, 1 is Monday: 周一, Mon. */
export const weekdayName = (day: number, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { timeZone: 'UTC', weekday: 'short' }).format(
    new Date(Date.UTC(2024, 0, day)),
  );
