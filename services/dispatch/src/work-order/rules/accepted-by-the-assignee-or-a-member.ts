import type { Crew } from '../routing/crew.js';
import type { Assignment } from '../work-order.js';

/** An order is accepted by whom it is assigned to, or by any member when only a team is (RULES, Limits); by nobody who is barred. */
export function mayAccept(staffId: string, { teamId, handlerId }: Assignment, { teams, barred }: Crew): boolean {
  if (barred.has(staffId)) return false;
  if (handlerId) return handlerId === staffId;
  const team = teamId === undefined ? undefined : teams.get(teamId);
  return team?.leaderId === staffId || Boolean(team?.memberIds.includes(staffId));
}
