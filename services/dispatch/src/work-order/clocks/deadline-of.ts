import { calendarBy, DEFAULT_TERMS, type DeadlineInput, type Terms } from '@hearback/sla';
import type { Instant } from '@hearback/contracts';
import { limitFor } from '../rules/each-grade-has-its-limits.js';
import { onlyResolutionPauses } from '../rules/hold-stops-the-resolution-clock-only.js';
import type { Facts, OrderClockName } from '../work-order.js';

/** Everything of an order that its due times depend on. */
export type Timed = Pick<Facts, 'round' | 'case' | 'startedAt' | 'pauses' | 'contactedAt' | 'arrivedAt'> & {
  readonly resolvedAt?: Instant;
};

/** By what an order's clocks are counted: what its case was promised by, in every round (RULES, Limits). */
export const termsOf = ({ case: about }: Pick<Facts, 'case'>): Terms => about.promisedBy ?? DEFAULT_TERMS;

/** A clock of an order as libs/sla counts it: the only place where an order's facts become a deadline's. */
export function deadlineOf(clock: OrderClockName, order: Timed): DeadlineInput {
  return {
    limit: limitFor(clock, order.case.grade, termsOf(order)),
    calendar: calendarBy(termsOf(order), order.case.zone),
    startedAt: new Date(order.startedAt),
    round: order.round,
    pauses: onlyResolutionPauses(clock, order.pauses).map(({ from, to }) => ({
      from: new Date(from),
      to: to === undefined ? undefined : new Date(to),
    })),
  };
}
