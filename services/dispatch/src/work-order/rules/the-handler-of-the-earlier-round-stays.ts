import type { Crew } from '../routing/crew.js';
import type { Assignment, OrderCase, WorkOrder } from '../work-order.js';
import { canHandle } from './only-who-can-handle-it-is-given-it.js';

/** To whom a reopened case goes: to its handler of the round before (RULES, Callback), unless they can no longer have it. */
export function sameAsBefore(
  earlier: Pick<WorkOrder, 'teamId' | 'handlerId'> | undefined,
  about: OrderCase,
  crew: Crew,
): Assignment | undefined {
  const { teamId, handlerId } = earlier ?? {};
  if (!handlerId || !canHandle(handlerId, about, crew)) return undefined;
  return { teamId: teamId && crew.teams.has(teamId) ? teamId : undefined, handlerId };
}
