import type { Instant } from '@hearback/contracts';
import { evolve } from './evolve/evolve.js';
import { resumption } from './resume/resumption.js';
import { endOfHold } from './rules/a-hold-ends-by-itself.js';
import type { Reminder, WorkOrder } from './work-order.js';
import type { WorkOrderEvent } from './work-order.events.js';

/** The next instant at which something happens by itself: somebody is told something, a limit is missed, a hold ends. */
export function wakeAt(order: WorkOrder): Instant | undefined {
  const instants = order.reminders.map(({ at }) => at);
  if (order.status === 'ON_HOLD') instants.push(endOfHold(order.hold));
  return instants.reduce<Instant | undefined>((first, at) => (first && first < at ? first : at), undefined);
}

/** What happens by itself at an instant. */
export function due(order: WorkOrder, at: Instant): WorkOrderEvent[] {
  const events = order.reminders
    .filter((one) => one.at <= at)
    .map((reminder): WorkOrderEvent =>
      reminder.about === 'BREACH' && reminder.clock
        ? { type: 'work-order-breached', clock: reminder.clock, at: reminder.at }
        : { type: 'work-order-reminded', reminder },
    );
  const over = order.status === 'ON_HOLD' && endOfHold(order.hold) <= at;
  return over ? [...events, resumption(order, at)] : events;
}

/** Of what somebody had to be told when this happened, if of anything. */
export function reminderIn(event: WorkOrderEvent): Reminder | undefined {
  if (event.type === 'work-order-reminded') return event.reminder;
  return event.type === 'work-order-breached' ? { at: event.at, about: 'BREACH', clock: event.clock } : undefined;
}

/** The reminders that will have been due by `now`, those included that only what is due will bring. */
export function remindersBy(order: WorkOrder, now: Instant): Reminder[] {
  const events: WorkOrderEvent[] = [];
  let so = order;
  for (let at = wakeAt(so); at !== undefined && at <= now; at = wakeAt(so)) {
    const happened = due(so, at);
    events.push(...happened);
    so = happened.reduce(evolve, so);
  }
  return events.flatMap((event) => reminderIn(event) ?? []);
}
