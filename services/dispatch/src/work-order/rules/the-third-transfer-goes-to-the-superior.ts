import type { Crew } from '../routing/crew.js';
import type { Assignment, WorkOrder } from '../work-order.js';
import { superiorOf } from './the-superior-is-the-team-leader.js';

const THIRD = 3;

/** From which transfer on it is no longer the handlers who decide where an order goes (RULES, Limits; MISSION B1: no shifting around). */
export const goesToSuperior = ({ transfers }: Pick<WorkOrder, 'transfers'>, byASuperior: boolean): boolean =>
  transfers + 1 === THIRD || (transfers + 1 > THIRD && !byASuperior);

/** The superior of whoever has the order; where there is none it goes back to the dispatcher. */
export function toSuperior(order: WorkOrder, crew: Crew): Assignment | undefined {
  const handlerId = superiorOf(order, crew);
  return handlerId ? { teamId: order.teamId, handlerId } : undefined;
}
