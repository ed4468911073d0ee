import type { Instant } from '@hearback/contracts';
import type { Facts, OrderClockName, OrderClock, Reminder } from '../work-order.js';

type Clocks = Pick<Facts, 'clocks' | 'reminders'>;

/** What a clock measures has happened at an instant: in time it is met; late it is breached, and when it was met is kept. */
export const meetClock = (order: Clocks, name: OrderClockName, at: Instant): Clocks => ({
  clocks: changeClock(order.clocks, name, (clock) => (clock.state === 'CANCELLED' ? clock : met(clock, at))),
  reminders: remindersUntil(order.reminders, at, name),
});

// Only the first time counts. A breach is undone by nothing but a correction.
function met(clock: OrderClock, at: Instant): OrderClock {
  if (clock.metAt && clock.metAt <= at) return clock;
  const breachedAt = clock.breachedAt ?? (at > clock.dueAt ? clock.dueAt : undefined);
  const state = breachedAt && !clock.corrected ? 'BREACHED' : 'MET';
  return { ...clock, state, metAt: at, breachedAt, pausedAt: undefined };
}

/** The resolution clock stands still from an instant on, and with it all that it would remind of. What is missed stays missed. */
export const pauseResolution = (order: Clocks, at: Instant): Clocks => ({
  clocks: changeClock(order.clocks, 'RESOLUTION', (clock) =>
    clock.state === 'RUNNING' && clock.dueAt > at ? { ...clock, state: 'PAUSED', pausedAt: at } : clock,
  ),
  reminders: remindersUntil(order.reminders, at, 'RESOLUTION'),
});

export const changeClock = (
  clocks: readonly OrderClock[],
  name: OrderClockName,
  change: (clock: OrderClock) => OrderClock,
): OrderClock[] => clocks.map((clock) => (clock.name === name ? change(clock) : clock));

// What was due before stays: the sweeper may be behind, and nothing that was due may be lost.
const remindersUntil = (reminders: readonly Reminder[], at: Instant, name: OrderClockName): Reminder[] =>
  reminders.filter((one) => one.clock !== name || one.at <= at);
