import { leastBusy } from '../rules/fewest-open-orders-first.js';
import { canHandle } from '../rules/only-who-can-handle-it-is-given-it.js';
import { sameAsBefore } from '../rules/the-handler-of-the-earlier-round-stays.js';
import { withAccountable } from '../rules/the-supervisor-answers-for-later-rounds.js';
import type { Assignment, OrderCase, WorkOrder } from '../work-order.js';
import type { WorkOrderEvent } from '../work-order.events.js';
import type { Staff } from '../../staff/staff.store.js';
import type { Crew } from './crew.js';

/** What routing depends on besides the case. */
export interface RoutingFacts {
  readonly crew: Crew;
  /** The team that the routes name for the case's category and property. */
  readonly teamId?: string;
  readonly openOrders: ReadonlyMap<string, number>;
  /** The order of the round before. */
  readonly earlier?: WorkOrder;
}

/** Who gets a new order: the handler of the round before, else the least busy of the team, else the team, else the dispatcher's queue. */
export function routeOrder(round: number, about: OrderCase, facts: RoutingFacts): WorkOrderEvent {
  const { crew, teamId, earlier } = facts;
  const to = sameAsBefore(earlier, about, crew) ?? toTeam(about, facts);
  if (to) return { type: 'work-order-dispatched', to: withAccountable(round, to, crew) };
  const hasRoute = teamId !== undefined && crew.teams.has(teamId);
  return { type: 'work-order-queued', because: hasRoute ? 'NOBODY_MAY' : 'NO_ROUTE' };
}

function toTeam(about: OrderCase, { crew, teamId, openOrders }: RoutingFacts): Assignment | undefined {
  const team = teamId === undefined ? undefined : crew.teams.get(teamId);
  if (!team) return undefined;
  // A team of which everybody is barred would never see it: the dispatcher must.
  if (team.memberIds.length && team.memberIds.every((id) => crew.barred.has(id))) return undefined;
  return { teamId: team.id, handlerId: leastBusy(handlersOf(team.id, about, crew), openOrders)?.id };
}

/** Those of a team to whom an order may go by itself: supervisors are given one by somebody. */
export const handlersOf = (teamId: string, about: OrderCase, crew: Crew): Staff[] =>
  (crew.teams.get(teamId)?.memberIds ?? []).flatMap((id) => {
    const member = crew.staff.get(id);
    return member?.roles.includes('handler') && canHandle(id, about, crew) ? [member] : [];
  });
