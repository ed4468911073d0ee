import { instantAt, localDate, localTime, nextDate } from './local-date.js';
import type { Grade, Policy } from './policy.js';

/** When the callback of a case resolved at `resolvedAt` is due: elapsed hours, whatever the calendar (RULES, Limits). */
export const callbackDue = (resolvedAt: Date, grade: Grade, { callbackHours }: Pick<Policy, 'callbackHours'>): Date =>
  new Date(resolvedAt.getTime() + callbackHours[grade] * 3_600_000);

type CallingHours = Pick<Policy, 'callingHours'>;

/** Whether a call may be scheduled at an instant: from the first minute of the calling hours, before their last. */
export function isCallingHour(at: Date, zone: string, { callingHours: { from, to } }: CallingHours): boolean {
  const time = localTime(at, zone);
  return from <= time && time < to;
}

/** `at` itself in calling hours, else the next time that they begin, on any day of the week. */
export function nextCallingTime(at: Date, zone: string, policy: CallingHours): Date {
  if (isCallingHour(at, zone, policy)) return at;
  const { from } = policy.callingHours;
  const today = localDate(at, zone);
  return new Date(instantAt(localTime(at, zone) < from ? today : nextDate(today), from, zone));
}

export type PartOfDay = 'MORNING' | 'AFTERNOON' | 'EVENING';

const PARTS: readonly { part: PartOfDay; from: string; to: string }[] = [
  { part: 'MORNING', from: '09:00', to: '12:00' },
  { part: 'AFTERNOON', from: '12:00', to: '18:00' },
  { part: 'EVENING', from: '18:00', to: '20:00' },
];

/** The part of the day that an attempt falls in (RULES, Callback: 09–12, 12–18, 18–20); undefined at night. */
export function partOfDay(at: Date, zone: string): PartOfDay | undefined {
  const time = localTime(at, zone);
  return PARTS.find(({ from, to }) => from <= time && time < to)?.part;
}
