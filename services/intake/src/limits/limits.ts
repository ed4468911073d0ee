import type { Terms } from '@hearback/sla';

export type OwnTerms = Omit<Terms, 'version'>;
type ByGrade = Pick<OwnTerms, 'limits' | 'callbackHours'>;
type Worked = Pick<OwnTerms, 'weekly' | 'days'>;

/** One event a version: the first says what all companies start with, so that what was is told from these events alone. */
export type LimitsEvent =
  | ({ readonly type: 'limits-begun' } & OwnTerms)
  | ({ readonly type: 'limits-saved' } & ByGrade)
  | ({ readonly type: 'calendar-saved' } & Worked);

/** The limits and the calendar of a company as they are for cases that come in now. */
export function evolve(before: OwnTerms | undefined, { type, ...said }: LimitsEvent): OwnTerms {
  if (type === 'limits-begun') return said as OwnTerms;
  if (!before) throw new TypeError(`${type} of limits that never began`);
  return { ...before, ...said };
}
