import type { Limit } from './limit.js';
import type { LocalTime } from './local-date.js';

/** 1 = at once, 2 = some effect, 3 = minor (MISSION A10). */
export type Grade = 1 | 2 | 3;
export const GRADES: readonly Grade[] = [1, 2, 3];

/** The three limits of a grade. `arrival` applies only if a visit is needed. */
export interface GradeLimits {
  contact: Limit;
  arrival: Limit;
  resolution: Limit;
}

/** What a company promises and how it watches over it. Plain JSON; a change is a new version, old clocks keep theirs. */
export interface Policy {
  version: number;
  limits: Record<Grade, GradeLimits>;
  /** A suggestion is acknowledged within this. */
  acknowledgeSuggestion: Limit;
  /** Elapsed hours from resolution within which the callback is due. */
  callbackHours: Record<Grade, number>;
  /** Calls are made from, and not later than, these times of the property's zone. */
  callingHours: { from: LocalTime; to: LocalTime };
  /** Percent of a limit at which the handler is warned. */
  warnAt: number;
  /** Percent of a limit at which each hears of it: for `dueAtShare`. */
  escalateAt: { supervisor: number; manager: number; quality: number };
  /** Minutes in which a person gets at most one message, with all cases in it. */
  messageGapMinutes: number;
  /** Hours back to which contact and arrival may be entered, for work without signal. */
  lateEntryHours: number;
}

const elapsed = (minutes: number): Limit => ({ measure: 'ELAPSED', minutes });
const workingHours = (hours: number): Limit => ({ measure: 'WORKING_MINUTES', minutes: hours * 60 });
const workingDays = (days: number): Limit => ({ measure: 'WORKING_DAYS', days });

/** RULES, "Registering" and "Limits". */
export const DEFAULT_POLICY: Policy = {
  version: 1,
  limits: {
    1: { contact: elapsed(10), arrival: elapsed(30), resolution: elapsed(24 * 60) },
    2: { contact: workingHours(2), arrival: workingHours(4), resolution: workingDays(3) },
    3: { contact: workingDays(1), arrival: workingDays(2), resolution: workingDays(7) },
  },
  acknowledgeSuggestion: workingDays(3),
  callbackHours: { 1: 24, 2: 48, 3: 72 },
  callingHours: { from: '09:00', to: '20:00' },
  warnAt: 80,
  escalateAt: { supervisor: 100, manager: 150, quality: 200 },
  messageGapMinutes: 10,
  lateEntryHours: 4,
};
