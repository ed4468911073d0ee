import type { Instant, WorkOrderState } from '@hearback/contracts';
import { cancelled } from './clocks/compute-clocks.js';
import { changeClock, meetClock, pauseResolution } from './clocks/stop-clock.js';
import { mostUrgent } from './rules/most-urgent-is-the-next-due-time.js';
import type { WorkOrderEvent } from './work-order.events.js';
import { hasEnded, type Facts, type OrderCase, type Reminder, type WorkOrder } from './work-order.js';

const NOBODY: WorkOrderState['handledBy'] = { staffIds: [], teamIds: [], memberIds: [] };

/** Folds an event into an order. Throws for an event that no decision can have made: a defect, not a refusal. */
export function evolve(order: WorkOrder | undefined, event: WorkOrderEvent): WorkOrder {
  const next = changed(order, event);
  return { ...next, urgentAt: mostUrgent(next) };
}

function changed(order: WorkOrder | undefined, event: WorkOrderEvent): WorkOrder {
  switch (event.type) {
    case 'work-order-opened': {
      const { type: _, ...opening } = event;
      return { ...opening, status: 'QUEUED', because: 'NO_ROUTE', transfers: 0, pauses: [], urgentAt: '' };
    }
    case 'work-order-forestalled': {
      const { type: _, ...place } = event;
      const nothing = { clocks: [], reminders: [], pauses: [], transfers: 0, handledBy: NOBODY, urgentAt: '' };
      return { ...place, ...nothing, status: 'CANCELLED' };
    }
    default:
      if (!order) throw new TypeError(`${event.type} of an order that was never opened`);
      return later(order, event);
  }
}

function later(order: WorkOrder, event: Exclude<WorkOrderEvent, { type: 'work-order-opened' | 'work-order-forestalled' }>): WorkOrder {
  const facts = factsOf(order);
  switch (event.type) {
    case 'work-order-queued':
      return { ...unassigned(facts), status: 'QUEUED', because: event.because, accountableId: event.accountableId };
    case 'work-order-dispatched': {
      const { type: _, note: _note, ...given } = event;
      return { ...unassigned(facts), status: 'DISPATCHED', ...given };
    }
    case 'work-order-transferred': {
      const { type: _, reason: _reason, ...to } = event;
      const passedOn = { ...unassigned(facts), transfers: facts.transfers + 1 };
      return 'declined' in to
        ? { ...passedOn, status: 'QUEUED', because: 'DECLINED' }
        : { ...passedOn, status: 'DISPATCHED', ...to };
    }
    case 'work-order-accepted': {
      const { handlerId } = event;
      return { ...facts, status: 'ACCEPTED', handlerId, handledBy: inHands(facts, handlerId, event.memberIds) };
    }
    case 'work-order-contacted': {
      const contactedAt = earlier(facts.contactedAt, event.at);
      return { ...begun(order), contactedAt, ...meetClock(facts, 'FIRST_CONTACT', contactedAt) };
    }
    case 'work-order-arrived': {
      const arrivedAt = earlier(facts.arrivedAt, event.at);
      return { ...begun(order), arrivedAt, ...meetClock(facts, 'ARRIVAL', arrivedAt) };
    }
    case 'work-order-corrected':
      return {
        ...order,
        clocks: changeClock(facts.clocks, event.clock, (clock) => ({ ...clock, state: 'MET', corrected: true })),
      };
    case 'work-order-held':
      return held(order, event);
    case 'work-order-resumed': {
      const { handlerId } = order;
      if (order.status !== 'ON_HOLD' || !handlerId) throw impossible(order, event);
      const status = facts.contactedAt || facts.arrivedAt ? 'IN_PROGRESS' : 'ACCEPTED';
      const pauses = facts.pauses.map((pause) => ({ ...pause, to: pause.to ?? event.at }));
      return { ...facts, status, handlerId, pauses, ...withTiming(facts, event.timing) };
    }
    case 'work-order-regraded':
      return withCase({ ...order, clocks: event.clocks, reminders: replaced(facts.reminders, event.reminders) }, event.case);
    case 'work-order-case-updated':
      return withCase(order, event.case);
    case 'work-order-breached': {
      const { at, clock: name } = event;
      const clocks = changeClock(facts.clocks, name, (clock) => ({
        ...clock,
        state: clock.corrected ? clock.state : 'BREACHED',
        breachedAt: clock.breachedAt ?? at,
      }));
      const reminders = facts.reminders.filter((one) => one.about !== 'BREACH' || one.clock !== name);
      return { ...order, clocks, reminders };
    }
    case 'work-order-reminded': {
      const { at, about, clock } = event.reminder;
      const reminders = facts.reminders.filter((one) => one.at !== at || one.about !== about || one.clock !== clock);
      return { ...order, reminders };
    }
    case 'work-order-resolved': {
      const { handlerId } = facts;
      if (!handlerId) throw impossible(order, event);
      const { type: _, at, ...done } = event;
      const met = meetClock(facts, 'RESOLUTION', at);
      return { ...facts, ...done, status: 'RESOLVED', handlerId, resolvedAt: at, ...over(met, at) };
    }
    case 'work-order-cancelled':
      return { ...facts, status: 'CANCELLED', ...over(facts, event.at) };
    default:
      return event satisfies never;
  }
}
