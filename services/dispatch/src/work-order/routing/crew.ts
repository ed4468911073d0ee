import type { Staff } from '../../staff/staff.store.js';
import type { Team } from '../../team/team.store.js';
import { barredFrom } from '../rules/the-accused-and-those-below-are-never-routed-it.js';
import type { OrderCase } from '../work-order.js';

/** The people a decision about an order has to know of: the company's staff, the teams in question, and who is barred from the case. */
export interface Crew {
  readonly staff: ReadonlyMap<string, Staff>;
  readonly teams: ReadonlyMap<string, Team>;
  readonly barred: ReadonlySet<string>;
}

export const crewOf = (
  { accusedStaffIds }: Pick<OrderCase, 'accusedStaffIds'>,
  staff: readonly Staff[],
  teams: readonly Team[],
): Crew => ({
  staff: new Map(staff.map((one) => [one.id, one])),
  teams: new Map(teams.map((one) => [one.id, one])),
  barred: barredFrom(accusedStaffIds, staff),
});
