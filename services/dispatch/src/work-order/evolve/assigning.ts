import type { Accepted, Dispatched, Facts, Queued, WorkOrder } from '../work-order.js';
import type { Given, WorkOrderEvent } from '../work-order.events.js';
import { factsOf } from './facts-of.js';

type Event<T extends WorkOrderEvent['type']> = Extract<WorkOrderEvent, { type: T }>;

export const queued = (order: WorkOrder, event: Event<'work-order-queued'>): Queued => ({
  ...factsOf(order),
  ...NOT_GIVEN,
  status: 'QUEUED',
  because: event.because,
});

export const dispatched = (order: WorkOrder, { to }: Event<'work-order-dispatched'>): Dispatched =>
  given(factsOf(order), to);

/** Clocks go on: passing on does not reset them. */
export function transferred(order: WorkOrder, { to }: Event<'work-order-transferred'>): Dispatched | Queued {
  const facts = { ...factsOf(order), transfers: order.transfers + 1 };
  return to ? given(facts, to) : { ...facts, ...NOT_GIVEN, status: 'QUEUED', because: 'DECLINED' };
}

/** From now on they had it in hand, they and their team: none of them calls back on it. */
export function accepted(order: WorkOrder, { handlerId, memberIds }: Event<'work-order-accepted'>): Accepted {
  const facts = factsOf(order);
  const { handledBy, teamId } = facts;
  return {
    ...facts,
    status: 'ACCEPTED',
    handlerId,
    handledBy: {
      staffIds: joined(handledBy.staffIds, [handlerId]),
      teamIds: joined(handledBy.teamIds, teamId ? [teamId] : []),
      memberIds: joined(handledBy.memberIds, memberIds),
    },
  };
}

const NOT_GIVEN = { teamId: undefined, handlerId: undefined } as const;

const given = (facts: Facts, { accountableId, ...to }: Given): Dispatched => ({
  ...facts,
  ...NOT_GIVEN,
  ...to,
  accountableId,
  status: 'DISPATCHED',
});

const joined = (some: readonly string[], more: readonly string[]): string[] => [...new Set([...some, ...more])];
