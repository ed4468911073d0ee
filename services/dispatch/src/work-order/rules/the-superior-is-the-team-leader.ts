import type { Crew } from '../routing/crew.js';

/**
 * Whose word counts above the handler's: the leader of the team, or whom the handler reports to where the team has none, or where its
 * leader is the handler. Never somebody who has left or is barred.
 */
export function superiorOf(
  { teamId, handlerId }: { readonly teamId?: string; readonly handlerId?: string },
  { teams, staff, barred }: Crew,
): string | undefined {
  const above = [teamId && teams.get(teamId)?.leaderId, handlerId && staff.get(handlerId)?.reportsTo];
  return above.find((id): id is string => Boolean(id && id !== handlerId && staff.get(id)?.active && !barred.has(id)));
}
