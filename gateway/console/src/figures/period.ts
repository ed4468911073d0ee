/** Local days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export type Step = 'MONTH' | 'WEEK';
export const PRESETS = ['thisMonth', 'lastMonth', 'last90', 'thisYear'] as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The period that an address names, else the month of today. One that ends before it begins is turned round. */
export function periodIn(search: URLSearchParams, today: string): Period {
  const [from, to] = [search.get('from') ?? '', search.get('to') ?? ''];
  if (!isDay(from) || !isDay(to)) return presets(today).thisMonth;
  return from <= to ? { from, to } : { from: to, to: from };
}

/** The periods that are asked for most. */
export function presets(today: string): Readonly<Record<(typeof PRESETS)[number], Period>> {
  const year = today.slice(0, 4);
  return {
    thisMonth: monthAround(today),
    lastMonth: monthAround(plusDays(`${today.slice(0, 7)}-01`, -1)),
    last90: { from: plusDays(today, -89), to: today },
    thisYear: { from: `${year}-01-01`, to: `${year}-12-31` },
  };
}

const STEPS = 12;

/** The twelve months or weeks that end with a period, but with none that lies ahead as a whole. */
export function trendPeriod({ to }: Period, by: Step, today: string): Period {
  const [thisStep, around] = by === 'MONTH' ? [monthAround(today), monthAround] : [weekAround(today), weekAround];
  const end = to < thisStep.to ? to : thisStep.to;
  const last = around(end);
  if (by === 'WEEK') return { from: plusDays(last.from, -7 * (STEPS - 1)), to: end };
  const first = utc(last.from);
  return { from: dayOf(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() - (STEPS - 1), 1))), to: end };
}

/** The query of an address: what is empty is left out, a list stands there once for each. */
export function addressed(parts: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parts))
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) if (one) search.append(name, one);
  return search.size ? `?${search}` : '';
}

// Calendar days without a zone; UTC stands in for it.
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
/** Whether it is a calendar day, yyyy-mm-dd. */
export const isDay = (day: string): boolean => DAY.test(day) && !Number.isNaN(utc(day).getTime());
/** The day so many later. */
export const plusDays = (day: string, days: number): string => dayOf(new Date(utc(day).getTime() + days * 86_400_000));
function monthAround(day: string): Period {
  const at = utc(day);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0));
  return { from: `${day.slice(0, 7)}-01`, to: dayOf(last) };
}
function weekAround(day: string): Period {
  const from = plusDays(day, -((utc(day).getUTCDay() + 6) % 7));
  return { from, to: plusDays(from, 6) };
}
