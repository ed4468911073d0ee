import type { Crew } from '../routing/crew.js';
import type { OrderCase } from '../work-order.js';
import type { Assignment } from '../work-order.js';
import { canHandle } from './only-who-can-handle-it-is-given-it.js';

/** An order is accepted by whom it is assigned to, or by any member when only a team is (RULES, Limits); by nobody who is barred. */
export function mayAccept(staffId: string, { teamId, handlerId }: Assignment, about: OrderCase, crew: Crew): boolean {
  if (!canHandle(staffId, about, crew)) return false;
  if (handlerId) return handlerId === staffId;
  const team = teamId === undefined ? undefined : crew.teams.get(teamId);
  return team?.leaderId === staffId || Boolean(team?.memberIds.includes(staffId));
}
