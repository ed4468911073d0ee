import type { CalendarYearView } from '@hearback/contracts';
import type { WorkingCalendar } from '@hearback/sla';

const DAY_MS = 86_400_000;

/** The holidays of a year, days of one name that follow each other taken together, and the days worked in exchange (调休). */
export function calendarYear({ holidays }: Pick<WorkingCalendar, 'holidays'>, year: number): CalendarYearView {
  const said = holidays[String(year)];
  const spans: { name: string; from: string; to: string }[] = [];
  for (const date of Object.keys(said?.off ?? {}).sort()) {
    const [name, last] = [said!.off[date]!, spans.at(-1)];
    if (last?.name === name && Date.parse(date) - Date.parse(last.to) === DAY_MS) last.to = date;
    else spans.push({ name, from: date, to: date });
  }
  return { year, known: said !== undefined, holidays: spans, workdays: [...(said?.work ?? [])].sort() };
}
