import type { AttemptState, Instant } from '@hearback/contracts';
import { dateRange, localDate, partOfDay, type PartOfDay } from '@hearback/sla';
import { callableFrom } from './calls-are-scheduled-in-calling-hours.js';

export type Try = Pick<AttemptState, 'at' | 'method'>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
// Where the parts of the day begin, in hours after local midnight (RULES, Callback: 09–12, 12–18, 18–20).
const PARTS_BEGIN = [9, 12, 18];

/** The parts of the day in which somebody called or visited. A message, or a call at night, is no try in any part. */
export const partsTried = (tries: readonly Try[], zone: string): ReadonlySet<PartOfDay | undefined> =>
  new Set(
    tries
      .filter(({ method }) => method === 'PHONE' || method === 'VISIT')
      .flatMap(({ at }) => partOfDay(new Date(at), zone) ?? []),
  );

/** When to try next: as soon after `now` as a part of the day begins that was not tried yet (RULES, Callback). */
export function nextTry(tries: readonly Try[], zone: string, now: Instant): Instant {
  const tried = partsTried(tries, zone);
  const today = Date.parse(now);
  const begins = [0, 1]
    .map((days) => localDate(new Date(today + days * DAY), zone))
    .flatMap((date) => PARTS_BEGIN.map((hours) => dateRange(date, date, zone).from.getTime() + hours * HOUR))
    .map((begin) => callableFrom(new Date(begin).toISOString(), zone))
    .filter((at) => at > now);
  return begins.find((at) => !tried.has(partOfDay(new Date(at), zone))) ?? begins[0]!;
}
