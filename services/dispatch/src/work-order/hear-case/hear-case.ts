import type { CaseState, Instant } from '@hearback/contracts';
import { computeClocks } from '../clocks/compute-clocks.js';
import { NOBODY } from '../evolve/evolve.js';
import { routeOrder, type RoutingFacts } from '../routing/route-order.js';
import { needsOrder } from '../rules/an-open-case-needs-an-order-for-its-round.js';
import { regraded } from '../rules/regrading-recomputes-every-limit.js';
import type { Reminder, WorkOrder } from '../work-order.js';
import type { WorkOrderEvent } from '../work-order.events.js';
import { orderCase, sameCase } from './order-case.js';

/** What was heard of a case, for the order of one of its rounds. */
interface HeardCase {
  readonly orderId: string;
  readonly round: number;
  readonly state: CaseState;
  readonly version: number;
  readonly at: Instant;
}

/**
 * What becomes of the order of a round when its case says how it is now. Events come late, twice and in any order, so only the state in
 * them counts. `routing` is looked up when an order is to be opened.
 */
export function hearCase(order: WorkOrder | undefined, heard: HeardCase, routing?: RoutingFacts): WorkOrderEvent[] {
  const { state, round, version, at } = heard;
  if (needsOrder(state, round))
    return order && order.status !== 'CANCELLED' ? follow(order, heard) : open(heard, routing);
  // The first that a case says cannot be overtaken by anything older.
  if (!order) return version > 1 ? [forestall(heard)] : [];
  if (order.status === 'CANCELLED') return [];
  if (order.status === 'RESOLVED') return state.round === round ? follow(order, heard) : [];
  return [{ type: 'work-order-cancelled', at }];
}

/** A new order, and at once to whom it goes; also one that was cancelled and is wanted after all. */
function open({ orderId, round, state }: HeardCase, routing: RoutingFacts | undefined): WorkOrderEvent[] {
  if (!routing) throw new Error(`order ${orderId} is to be opened, and nobody has looked up its route`);
  const about = orderCase(state);
  const startedAt = state.roundStartedAt;
  const timing = computeClocks({ round, case: about, startedAt, pauses: [] });
  const reopened: readonly Reminder[] = round > 1 ? [{ at: startedAt, about: 'REOPENED' }] : [];
  return [
    {
      type: 'work-order-opened',
      id: orderId,
      round,
      case: about,
      startedAt,
      handledBy: routing.earlier?.handledBy ?? NOBODY,
      clocks: timing.clocks,
      reminders: [...reopened, ...timing.reminders],
    },
    routeOrder(round, about, routing),
  ];
}

function follow(order: WorkOrder, { state, at }: HeardCase): WorkOrderEvent[] {
  const about = orderCase(state);
  const timing = regraded(order, about, at);
  if (timing) return [{ type: 'work-order-regraded', case: about, at, ...timing }];
  return sameCase(order.case, about) ? [] : [{ type: 'work-order-case-updated', case: about }];
}

function forestall({ orderId, round, state }: HeardCase): WorkOrderEvent {
  const about = orderCase(state);
  return { type: 'work-order-forestalled', id: orderId, round, case: about, startedAt: state.roundStartedAt };
}
