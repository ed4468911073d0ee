import type { Instant } from '@hearback/contracts';
import { cancelled } from '../clocks/compute-clocks.js';
import { changeClock, meetClock, pauseResolution } from '../clocks/stop-clock.js';
import type { Accepted, Cancelled, Facts, InProgress, OnHold, Resolved, WorkOrder } from '../work-order.js';
import type { WorkOrderEvent } from '../work-order.events.js';
import { factsOf } from './facts-of.js';

type Event<T extends WorkOrderEvent['type']> = Extract<WorkOrderEvent, { type: T }>;

/** The first contact counts, and with it handling has begun. */
export function contacted(order: WorkOrder, at: Instant): WorkOrder {
  const contactedAt = earlier(order.contactedAt, at);
  return { ...begun(order), contactedAt, ...meetClock(order, 'FIRST_CONTACT', contactedAt) };
}

export function arrived(order: WorkOrder, at: Instant): WorkOrder {
  const arrivedAt = earlier(order.arrivedAt, at);
  return { ...begun(order), arrivedAt, ...meetClock(order, 'ARRIVAL', arrivedAt) };
}

/** A hold, or the same one as a supervisor has approved it: its time counts from its beginning. */
export function held(order: WorkOrder, { type: _, note: _note, ...hold }: Event<'work-order-held'>): OnHold {
  const facts = inHand(order);
  const { since, approvalDueBy } = hold;
  const approved = order.status === 'ON_HOLD';
  const clocks = approved ? facts : pauseResolution(facts, since);
  const asked = clocks.reminders.filter(({ about }) => about !== 'HOLD_TO_APPROVE');
  return {
    ...facts,
    status: 'ON_HOLD',
    hold,
    pauses: approved ? facts.pauses : [...facts.pauses, { from: since }],
    clocks: clocks.clocks,
    reminders: approvalDueBy ? [...asked, { at: since, about: 'HOLD_TO_APPROVE' }] : asked,
  };
}

export function resumed(
  order: WorkOrder,
  { at, clock, reminders }: Event<'work-order-resumed'>,
): Accepted | InProgress {
  const facts = inHand(order);
  const asked = facts.reminders.filter(({ about }) => about !== 'HOLD_TO_APPROVE');
  return {
    ...facts,
    status: facts.contactedAt || facts.arrivedAt ? 'IN_PROGRESS' : 'ACCEPTED',
    pauses: facts.pauses.map(({ from, to }) => ({ from, to: to ?? at })),
    clocks: changeClock(facts.clocks, clock.name, () => clock),
    reminders: [...asked, ...reminders],
  };
}

export function resolved(order: WorkOrder, { type: _, at, ...done }: Event<'work-order-resolved'>): Resolved {
  const facts = inHand(order);
  return { ...facts, ...over(meetClock(facts, 'RESOLUTION', at), at), ...done, status: 'RESOLVED', resolvedAt: at };
}

export const cancelledAt = (order: WorkOrder, at: Instant): Cancelled => ({
  ...factsOf(order),
  ...over(order, at),
  status: 'CANCELLED',
});

// No limit runs on. What was due before the end is still told.
const over = ({ clocks, reminders }: Pick<Facts, 'clocks' | 'reminders'>, at: Instant) => ({
  clocks: clocks.map(cancelled),
  reminders: reminders.filter((one) => one.at <= at),
});

function inHand(order: WorkOrder): Facts & { readonly handlerId: string } {
  const { handlerId, ...facts } = factsOf(order);
  if (!handlerId) throw new TypeError(`a step of handling with order ${order.id}, which nobody has`);
  return { ...facts, handlerId };
}

const begun = (order: WorkOrder): WorkOrder =>
  order.status === 'ACCEPTED' ? { ...order, status: 'IN_PROGRESS' } : order;

const earlier = (known: Instant | undefined, at: Instant): Instant => (known && known < at ? known : at);
