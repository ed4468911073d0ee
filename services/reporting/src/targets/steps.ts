import { invalid, type Refusal } from '@hearback/contracts';

/** Local days, both ends included. */
interface Days {
  readonly from: string;
  readonly to: string;
}

const MOST_STEPS = 60;

/** The months, or weeks from Monday on, of a period that does not end before it begins; the first and the last may be cut off by it. */
export function stepsOf({ from, to }: Days, by: 'MONTH' | 'WEEK'): { ok: readonly Days[] } | { refusal: Refusal } {
  const steps: Days[] = [];
  for (let start = from; start <= to;) {
    if (steps.length === MOST_STEPS) return TOO_MANY;
    const end = by === 'MONTH' ? lastOfMonth(start) : sundayOf(start);
    steps.push({ from: start, to: end < to ? end : to });
    start = plusDays(end, 1);
  }
  return { ok: steps };
}

const TOO_MANY = invalid({
  path: 'from',
  message: {
    zh: `期间最多分为 ${MOST_STEPS} 段，请缩短期间或改为按月。`,
    en: `At most ${MOST_STEPS} steps: take a shorter period, or months instead of weeks.`,
  },
});

// Calendar days without a zone: UTC stands in for it, as it has no changes of the clock.
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
const plusDays = (day: string, days: number): string => dayOf(new Date(utc(day).getTime() + days * 86_400_000));
const sundayOf = (day: string): string => plusDays(day, (7 - utc(day).getUTCDay()) % 7);
const lastOfMonth = (day: string): string => {
  const at = utc(day);
  return dayOf(new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)));
};
