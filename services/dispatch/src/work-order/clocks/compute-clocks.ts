import type { ClockState, Instant } from '@hearback/contracts';
import { computeDeadline } from '@hearback/sla';
import { needsVisit } from '../rules/arrival-runs-when-a-visit-is-needed.js';
import { canBeReached } from '../rules/first-contact-runs-when-somebody-can-be-reached.js';
import { remindersOf } from '../rules/reminders-follow-the-limit.js';
import type { OrderClock, OrderClockName, Timing } from '../work-order.js';
import { deadlineOf, termsOf, type Timed } from './deadline-of.js';

/**
 * All clocks of an order, from its start and what is known of it now. `before` are its clocks so far: a breach stays, and a limit that
 * applies no longer stops. An order that starts has none.
 */
export function computeClocks(order: Timed, before: readonly OrderClock[] = []): Timing {
  const names = namesFor(order.case);
  const timings = names.map((name) =>
    computeClock(
      name,
      order,
      before.find((clock) => clock.name === name),
    ),
  );
  const dropped = before
    .filter(({ name }) => !names.includes(name))
    .map((clock) => (hasRun(clock) ? computeClock(clock.name, order, clock).clock : cancelled(clock)));
  return {
    clocks: [...timings.map(({ clock }) => clock), ...dropped],
    reminders: timings.flatMap(({ reminders }) => reminders),
  };
}

/** One clock of an order, and the reminders of its limit while it is open: during a hold those that were due before it. */
export function computeClock(name: OrderClockName, order: Timed, before?: OrderClock) {
  const deadline = deadlineOf(name, order);
  const dueAt = computeDeadline(deadline).dueAt.toISOString();
  const metAt = metAtOf(name, order);
  const late = metAt !== undefined && metAt > dueAt;
  const stoodStillAt = name === 'RESOLUTION' ? order.pauses.find(({ to }) => to === undefined)?.from : undefined;
  const pausedAt = stoodStillAt && stoodStillAt < dueAt ? stoodStillAt : undefined;
  const breached = late || before?.state === 'BREACHED';
  const state = stateOf({ breached, metAt, pausedAt, over: order.resolvedAt });
  const clock: OrderClock = {
    name,
    round: order.round,
    state,
    startedAt: order.startedAt,
    dueAt,
    pausedAt: state === 'PAUSED' ? pausedAt : undefined,
    metAt,
    breachedAt: before?.breachedAt ?? (late ? dueAt : undefined),
    corrected: state === 'MET' ? before?.corrected : undefined,
    policyVersion: termsOf(order).version,
  };
  const open = metAt === undefined && !order.resolvedAt;
  const reminders = open ? remindersOf(name, deadline, breached) : [];
  return { clock, reminders: reminders.filter(({ at }) => !stoodStillAt || at <= stoodStillAt) };
}

interface Course {
  readonly breached: boolean;
  readonly metAt?: Instant;
  readonly pausedAt?: Instant;
  readonly over?: Instant;
}

function stateOf({ breached, metAt, pausedAt, over }: Course): ClockState['state'] {
  if (breached) return 'BREACHED';
  if (metAt) return 'MET';
  if (over) return 'CANCELLED';
  return pausedAt ? 'PAUSED' : 'RUNNING';
}

const namesFor = (about: Timed['case']): OrderClockName[] => [
  ...(canBeReached(about) ? (['FIRST_CONTACT'] as const) : []),
  ...(needsVisit(about) ? (['ARRIVAL'] as const) : []),
  'RESOLUTION',
];

function metAtOf(name: OrderClockName, { contactedAt, arrivedAt, resolvedAt }: Timed): Instant | undefined {
  switch (name) {
    case 'FIRST_CONTACT':
      return contactedAt;
    case 'ARRIVAL':
      return arrivedAt;
    case 'RESOLUTION':
      return resolvedAt;
    default:
      return name satisfies never;
  }
}

const hasRun = ({ state }: OrderClock): boolean => state === 'MET' || state === 'BREACHED';

/** A limit that no longer applies: what was met or missed stays. */
export const cancelled = (clock: OrderClock): OrderClock =>
  hasRun(clock) ? clock : { ...clock, state: 'CANCELLED', pausedAt: undefined };
