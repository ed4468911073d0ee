import { createRequire } from 'node:module';
import type { CalendarYear } from './calendar.js';
import type { LocalDate } from './local-date.js';

/** Both by date; the value is 'English name,中文名,days exchanged'. */
interface Notices {
  holidays: Record<LocalDate, string>;
  workdays: Record<LocalDate, string>;
}

// The package's tables, not its functions: those read the clock's zone and are a day off west of Greenwich. And `require`,
// because the build drops the import attribute that Node wants on a JSON import.
const { holidays, workdays } = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Notices;

const FULL_NAMES: Record<string, string> = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' };

const nameOf = (notice: string): string => {
  const name = notice.split(',')[1] ?? notice;
  return FULL_NAMES[name] ?? name;
};

const fallsIn = (year: string) => (date: LocalDate) => date.startsWith(year);

const yearAsAnnounced = (year: string): CalendarYear => ({
  off: Object.fromEntries(
    Object.keys(holidays)
      .filter(fallsIn(year))
      .sort()
      .map((date) => [date, nameOf(holidays[date]!)]),
  ),
  work: Object.keys(workdays).filter(fallsIn(year)).sort(),
});

/**
 * The years of which package chinese-days has the State Council's notice (2004 and on). A year counts as known by its National
 * Day, which every notice has: days around New Year alone may come from a neighbouring year's notice.
 */
export const CHINESE_HOLIDAYS: Record<string, CalendarYear> = Object.fromEntries(
  Object.keys(holidays)
    .filter((date) => date.endsWith('-10-01'))
    .map((date) => date.slice(0, 4))
    .map((year) => [year, yearAsAnnounced(year)]),
);
