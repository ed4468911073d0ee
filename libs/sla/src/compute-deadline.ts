import type { WorkingCalendar } from './calendar.js';
import { WHY, type LedgerLine } from './ledger.js';
import { limitOfRound, portion, type Limit } from './limit.js';
import { minutesBetween } from './local-date.js';
import { pausedSpans, stoppedBy, type Pause } from './pauses.js';
import { spend, type Spent } from './spend.js';
import type { Stretch } from './stretch.js';
import { openingHours, workingDays, workingDaysAfterReceipt } from './working-stretches.js';

/** Everything that a due time depends on; nothing else does, the machine's clock neither. */
export interface DeadlineInput {
  /** As the policy has it, for round 1. */
  limit: Limit;
  calendar: WorkingCalendar;
  startedAt: Date;
  /** Holds. They stop the resolution clock only (RULES, Limits): for contact and arrival give none. */
  pauses: readonly Pause[];
  /** From round 2 on, half of the limit applies. */
  round?: number;
  /** Until when a pause that still lasts is known. Without it such a pause is left out: the earliest due time there can be. */
  now?: Date;
}

export interface Deadline {
  dueAt: Date;
  /** A year without holiday data lay on the way: to be computed again when they arrive. */
  provisional: boolean;
  /** From start to due time without a gap; what is counted adds up to the limit, in the limit's own measure. */
  ledger: LedgerLine[];
}

/**
 * When a limit ends, and why then. RULES, Limits:
 * - ELAPSED runs around the clock. WORKING_MINUTES run in opening hours; a start outside them counts as the next opening.
 * - WORKING_DAYS leave out the day of receipt (see `workingDaysAfterReceipt`) and end at the close of business of the last day.
 * - A pause moves the due time by the time it covers, in the limit's own measure: for working days by its opening hours, and
 *   then on to a close of business at which the clock runs. Two paused hours so give one more day, and a due time is never
 *   inside a pause. What is paused on the day of receipt was not counted anyway.
 *
 * A line of a limit in days runs over whole days; in them, and in those that a pause cuts, it is the opening hours that add up.
 */
export function computeDeadline(clock: DeadlineInput): Deadline {
  const limit = limitOfRound(clock.limit, clock.round ?? 1);
  const toClose = limit.measure === 'WORKING_DAYS';
  const { end, provisional, lines } = run(limit, clock, fromReceipt(limit, clock), toClose);
  return { dueAt: new Date(end), provisional, ledger: lines };
}

/**
 * The instant at which `percent` (above 0) of the limit is used, in its own measure: 80 for the warning, 150 and 200 for
 * escalation. Below 100 it may be any minute of a working day, and is never after the due time; 100 is the due time; what is
 * above 100 is counted from the due time on. Pauses move it like the due time.
 */
export function dueAtShare(clock: DeadlineInput, percent: number): Date {
  const limit = limitOfRound(clock.limit, clock.round ?? 1);
  if (percent < 100) return new Date(run(portion(limit, percent), clock, fromReceipt(limit, clock), false).end);
  const { dueAt } = computeDeadline(clock);
  if (percent === 100) return dueAt;
  return new Date(run(portion(limit, percent - 100), clock, onwards(limit, clock, dueAt.getTime()), false).end);
}

function run(limit: Limit, clock: DeadlineInput, stretches: Iterable<Stretch>, toClose: boolean): Spent {
  const { opens, closes } = clock.calendar.weekly;
  const minutes = limit.measure === 'WORKING_DAYS' ? limit.days * minutesBetween(opens, closes) : limit.minutes;
  return spend(Math.round(minutes * 60_000), stoppedBy(pausedSpans(clock.pauses, clock.now), stretches), toClose);
}

const fromReceipt = (limit: Limit, clock: DeadlineInput): Iterable<Stretch> =>
  limit.measure === 'WORKING_DAYS'
    ? workingDaysAfterReceipt(clock.calendar, clock.startedAt.getTime())
    : onwards(limit, clock, clock.startedAt.getTime());

function onwards({ measure }: Limit, { calendar }: DeadlineInput, start: number): Iterable<Stretch> {
  switch (measure) {
    case 'ELAPSED':
      return [aroundTheClock(start)];
    case 'WORKING_MINUTES':
      return openingHours(calendar, start);
    case 'WORKING_DAYS':
      return workingDays(calendar, start);
    default:
      return measure satisfies never;
  }
}

const aroundTheClock = (from: number): Stretch => ({
  from,
  to: Infinity,
  why: WHY.aroundTheClock,
  provisional: false,
  spends: true,
  counted: true,
  closes: false,
});
