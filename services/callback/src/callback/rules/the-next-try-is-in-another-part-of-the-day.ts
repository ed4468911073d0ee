import type { AttemptState, Instant } from '@hearback/contracts';
import { dateRange, localDate, partOfDay, type PartOfDay } from '@hearback/sla';
import { callableFrom } from './calls-are-scheduled-in-calling-hours.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
// Where the parts of the day begin, in hours after local midnight (RULES, Callback: 09–12, 12–18, 18–20).
const PARTS_BEGIN = [9, 12, 18];

/** The parts of the day in which a customer was called or visited in vain. Messages, and calls at night, are no try in any part. */
export const partsTried = (attempts: readonly AttemptState[], zone: string): ReadonlySet<PartOfDay> =>
  new Set(
    attempts
      .filter(({ method }) => method === 'PHONE' || method === 'VISIT')
      .flatMap(({ at }) => partOfDay(new Date(at), zone) ?? []),
  );

/** The next time after `now` in a part of the day not yet tried; undefined when all were (RULES, Callback). */
export function nextTry(attempts: readonly AttemptState[], zone: string, now: Instant): Instant | undefined {
  const tried = partsTried(attempts, zone);
  const after = Date.parse(now);
  return [0, 1, 2]
    .map((days) => localDate(new Date(after + days * DAY), zone))
    .flatMap((date) => PARTS_BEGIN.map((hours) => dateRange(date, date, zone).from.getTime() + hours * HOUR))
    .map((begin) => callableFrom(new Date(begin).toISOString(), zone))
    .find((at) => at > now && !tried.has(partOfDay(new Date(at), zone)!));
}
