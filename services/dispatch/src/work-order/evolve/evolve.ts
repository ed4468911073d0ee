import type { WorkOrderState } from '@hearback/contracts';
import { mostUrgent, NOT_URGENT } from '../rules/most-urgent-is-the-next-due-time.js';
import { hasEnded, type Cancelled, type Queued, type WorkOrder } from '../work-order.js';
import type { WorkOrderEvent } from '../work-order.events.js';
import { accepted, dispatched, queued, transferred } from './assigning.js';
import { arrived, cancelledAt, contacted, held, resolved, resumed } from './handling.js';
import { breached, corrected, regraded, reminded, withCase } from './watching.js';

type Opened = Extract<WorkOrderEvent, { type: 'work-order-opened' }>;
type Forestalled = Extract<WorkOrderEvent, { type: 'work-order-forestalled' }>;

/** Folds an event into an order. Throws for an event that no decision can have made: a defect, not a refusal. */
export function evolve(order: WorkOrder | undefined, event: WorkOrderEvent): WorkOrder {
  const next = changed(order, event);
  return { ...next, urgentAt: hasEnded(next) ? NOT_URGENT : mostUrgent(next) };
}

function changed(order: WorkOrder | undefined, event: WorkOrderEvent): WorkOrder {
  switch (event.type) {
    case 'work-order-opened':
      return opened(event);
    case 'work-order-forestalled':
      return forestalled(event);
    default:
      if (!order) throw new TypeError(`${event.type} of an order that was never opened`);
      return later(order, event);
  }
}

function later(order: WorkOrder, event: Exclude<WorkOrderEvent, Opened | Forestalled>): WorkOrder {
  switch (event.type) {
    case 'work-order-queued':
      return queued(order, event);
    case 'work-order-dispatched':
      return dispatched(order, event);
    case 'work-order-accepted':
      return accepted(order, event);
    case 'work-order-transferred':
      return transferred(order, event);
    case 'work-order-contacted':
      return contacted(order, event.at);
    case 'work-order-arrived':
      return arrived(order, event.at);
    case 'work-order-corrected':
      return corrected(order, event.clock);
    case 'work-order-held':
      return held(order, event);
    case 'work-order-resumed':
      return resumed(order, event);
    case 'work-order-regraded':
      return regraded(order, event);
    case 'work-order-case-updated':
      return withCase(order, event.case);
    case 'work-order-breached':
      return breached(order, event);
    case 'work-order-reminded':
      return reminded(order, event.reminder);
    case 'work-order-resolved':
      return resolved(order, event);
    case 'work-order-cancelled':
      return cancelledAt(order, event.at);
    case 'work-order-redacted':
      return order;
    default:
      return event satisfies never;
  }
}

function opened({ type: _, ...opening }: Opened): Queued {
  return { ...opening, ...UNTOUCHED, status: 'QUEUED', because: 'NO_ROUTE' };
}

function forestalled({ type: _, ...place }: Forestalled): Cancelled {
  return { ...place, ...UNTOUCHED, handledBy: NOBODY, clocks: [], reminders: [], status: 'CANCELLED' };
}

const UNTOUCHED = { transfers: 0, pauses: [], urgentAt: NOT_URGENT } as const;
export const NOBODY: WorkOrderState['handledBy'] = { staffIds: [], teamIds: [], memberIds: [] };
