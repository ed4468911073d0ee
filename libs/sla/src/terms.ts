import type { OwnDay, WorkingCalendar } from './calendar.js';
import { defaultCalendar } from './default-calendar.js';
import { DEFAULT_POLICY, type Policy } from './policy.js';

/** By what a case is promised and its clocks are counted: a version of its company's limits and calendar. Plain JSON. */
export interface Terms extends Readonly<Pick<Policy, 'version' | 'limits' | 'callbackHours'>> {
  readonly weekly: WorkingCalendar['weekly'];
  /** Where the company differs from the country's calendar. */
  readonly days: readonly OwnDay[];
}

/** RULES, Limits: by what a company promises that has said nothing else. */
export const DEFAULT_TERMS: Terms = {
  version: DEFAULT_POLICY.version,
  limits: DEFAULT_POLICY.limits,
  callbackHours: DEFAULT_POLICY.callbackHours,
  weekly: defaultCalendar().weekly,
  days: [],
};

/** The company's working calendar in a property's zone. */
export const calendarBy = ({ weekly, days }: Pick<Terms, 'weekly' | 'days'>, zone?: string): WorkingCalendar => ({
  ...defaultCalendar(zone),
  weekly,
  days,
});
