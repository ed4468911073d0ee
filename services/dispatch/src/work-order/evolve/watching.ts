import type { OrderCase, OrderClockName, Reminder, WorkOrder } from '../work-order.js';
import { hasEnded } from '../work-order.js';
import type { WorkOrderEvent } from '../work-order.events.js';
import { changeClock } from '../clocks/stop-clock.js';

type Event<T extends WorkOrderEvent['type']> = Extract<WorkOrderEvent, { type: T }>;

/** The breach stays on record beside it. */
export const corrected = (order: WorkOrder, clock: OrderClockName): WorkOrder => ({
  ...order,
  clocks: changeClock(order.clocks, clock, (one) => ({ ...one, state: 'MET', corrected: true })),
});

/** Limits of another grade take the place of the old ones, and so do their reminders but those that were due before. */
export const regraded = (
  order: WorkOrder,
  { case: about, at, clocks, reminders }: Event<'work-order-regraded'>,
): WorkOrder => {
  const kept = order.reminders.filter((one) => !one.clock || one.at <= at);
  return withCase({ ...order, clocks, reminders: [...kept, ...reminders] }, about);
};

export const withCase = (order: WorkOrder, about: OrderCase): WorkOrder => {
  if (hasEnded(order)) return { ...order, case: about };
  const { urges, lastUrgedAt, lastSupplementedAt } = about;
  const urged = urges > order.case.urges && lastUrgedAt;
  const supplemented = lastSupplementedAt && lastSupplementedAt > (order.case.lastSupplementedAt ?? '');
  const reminders: readonly Reminder[] = [
    ...order.reminders,
    ...(urged ? [{ at: lastUrgedAt, about: 'URGED' } as const] : []),
    ...(supplemented ? [{ at: lastSupplementedAt, about: 'SUPPLEMENTED' } as const] : []),
  ];
  return { ...order, case: about, reminders };
};

export const breached = (order: WorkOrder, { clock: name, at }: Event<'work-order-breached'>): WorkOrder => ({
  ...order,
  clocks: changeClock(order.clocks, name, (clock) => ({
    ...clock,
    state: clock.state === 'MET' ? 'MET' : 'BREACHED',
    breachedAt: clock.breachedAt ?? at,
  })),
  reminders: order.reminders.filter(({ about, clock }) => about !== 'BREACH' || clock !== name),
});

export const reminded = (order: WorkOrder, done: Reminder): WorkOrder => ({
  ...order,
  reminders: order.reminders.filter(
    ({ at, about, clock }) => at !== done.at || about !== done.about || clock !== done.clock,
  ),
});
