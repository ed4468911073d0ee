import { describe, expect, it } from '@jest/globals';
import { isRefusal, type Grade, type Instant } from '@hearback/contracts';
import { computeDeadline } from '@hearback/sla';
import type { Decision } from '@hearback/store';
import { Chance } from '@hearback/testing/made-up';
import { accept } from './accept/accept.js';
import { recordArrival } from './arrival/arrival.js';
import { deadlineOf } from './clocks/deadline-of.js';
import { recordContact } from './contact/contact.js';
import { dispatch } from './dispatch/dispatch.js';
import { due, wakeAt } from './due.js';
import { evolve } from './evolve/evolve.js';
import { hearCase } from './hear-case/hear-case.js';
import { hold } from './hold/hold.js';
import { resolve } from './resolve/resolve.js';
import { resume } from './resume/resume.js';
import { transfer } from './transfer/transfer.js';
import { hasEnded, type OrderClock, type WorkOrder } from './work-order.js';
import { aCase, after, crew, HOUR, START } from './work-order.examples.js';
import type { WorkOrderEvent } from './work-order.events.js';

interface Step {
  readonly before: WorkOrder | undefined;
  readonly event: WorkOrderEvent;
  readonly order: WorkOrder;
}

/** One order through fifty random requests, events of its case and jumps of the clock; `look` sees every step. */
function live(seed: number, look: (step: Step) => void): WorkOrder {
  const chance = new Chance(seed);
  const one = <T>(...choices: readonly T[]): T => chance.pick(choices);
  const anonymous = chance.happens(1 / 5);
  const fixed = { anonymous, reachableBy: anonymous ? [] : (['PHONE'] as const), round: one(1, 2) };
  const routing = { crew: crew(), teamId: one('eng', undefined), openOrders: new Map<string, number>() };
  let order: WorkOrder | undefined;
  let [now, version]: [Instant, number] = [START, 0];
  const happen = (decision: Decision<WorkOrderEvent>): void => {
    if (isRefusal(decision)) return;
    for (const event of decision) {
      const before = order;
      order = evolve(before, event);
      look({ before, event, order });
    }
  };
  const heard = (said: object) => {
    const state = aCase({ ...fixed, category: one('FACILITIES', 'SERVICE'), grade: one<Grade>(1, 2, 3), ...said });
    return hearCase(order, { orderId: 'order-1', round: fixed.round, state, version: ++version, at: now }, routing);
  };
  happen(heard({}));
  for (let step = 0; step < 50; step++) {
    now = after(one(1, 7, 20, 3 * HOUR, 30 * HOUR), now);
    // Now and then the sweeper is behind.
    if (chance.happens(3 / 4))
      for (let at = wakeAt(order!); at && at <= now; at = wakeAt(order!)) happen(due(order!, at));
    const actor = one('ada', 'bo', order!.handlerId ?? 'cai');
    const isSupervisor = chance.happens(1 / 6);
    const facts = { actor, isSupervisor, isSuperior: isSupervisor, givesOutWork: isSupervisor, now };
    const at = one(undefined, after(-one(5, 30, 200), now));
    const is = order!;
    const requests: (() => Decision<WorkOrderEvent>)[] = [
      () => dispatch(is, { handlerId: one('ada', 'bo', 'cai'), teamId: one('eng', undefined) }, crew()),
      () => accept(is, actor, crew()),
      () => accept(is, actor, crew()),
      () => transfer(is, { handlerId: one('ada', 'bo', undefined), reason: '改派' }, facts, crew()),
      () => recordContact(is, { at }, facts),
      () => recordArrival(is, { at }, facts),
      () => hold(is, { reason: one('PARTS', 'CUSTOMER_ASKED'), until: after(one(30, 50 * HOUR), now) }, facts),
      () => resume(is, facts),
      () => (chance.happens(1 / 3) ? resolve(is, { result: '好' }, facts) : []),
      () => heard({}),
      () => heard({ urges: step, lastUrgedAt: now }),
      () => (chance.happens(1 / 5) ? heard({ end: 'WITHDRAWN' }) : []),
    ];
    happen(one(...requests)());
  }
  return order!;
}

const steps: Step[] = [];
const lives = Array.from({ length: 50 }, (_, seed) => live(seed, (step) => steps.push(step)));
const never = (wrong: (step: Step) => boolean) => expect(steps.filter(wrong)).toEqual([]);

// What each state of a clock says of its instants.
function contradicts({ state, metAt, dueAt, breachedAt, pausedAt, corrected }: OrderClock): boolean {
  if ((pausedAt !== undefined) !== (state === 'PAUSED')) return true;
  if (state === 'MET') return !metAt || metAt > dueAt || Boolean(breachedAt && !corrected);
  if (state === 'BREACHED') return !breachedAt;
  return Boolean(metAt ?? breachedAt);
}

const isDueAsCounted = (order: WorkOrder) => (clock: OrderClock) =>
  clock.state === 'CANCELLED' || computeDeadline(deadlineOf(clock.name, order)).dueAt.toISOString() === clock.dueAt;

describe('whatever happens to an order', () => {
  it('its clocks say one thing only', () => never(({ order }) => order.clocks.some(contradicts)));

  it('its due times are those that its facts give, at any time', () => {
    const orders = steps.filter(({ event }) => 'clocks' in event || 'clock' in event).map(({ order }) => order);
    expect([...orders, ...lives].filter((order) => !order.clocks.every(isDueAsCounted(order)))).toEqual([]);
  });

  it('a breach is never forgotten', () =>
    never(({ before, event, order }) => {
      const breaches = before?.clocks.filter(({ breachedAt }) => breachedAt) ?? [];
      const kept = ({ name, breachedAt }: OrderClock) =>
        order.clocks.some((one) => one.name === name && one.breachedAt === breachedAt);
      return event.type !== 'work-order-opened' && !breaches.every(kept);
    }));

  it('it stands still only while it is on hold, and one pause at most lasts', () =>
    never(({ order }) => {
      const lasting = order.pauses.filter(({ to }) => to === undefined).length;
      const held = order.status === 'ON_HOLD';
      const still = order.clocks.some(({ state }) => state === 'PAUSED');
      return order.status !== 'CANCELLED' && (lasting !== Number(held) || (still && !held));
    }));

  it('whoever is to work on it is known, and on record', () =>
    never(({ order: { status, teamId, handlerId, handledBy } }) => {
      if (status === 'QUEUED') return Boolean(teamId ?? handlerId);
      if (status === 'DISPATCHED') return !(teamId ?? handlerId);
      return status !== 'CANCELLED' && !handledBy.staffIds.includes(handlerId!);
    }));

  it('resolved it stays resolved, and no clock of what is over runs', () =>
    never(({ before, order }) => {
      const runs = order.clocks.some(({ state }) => state === 'RUNNING' || state === 'PAUSED');
      return (hasEnded(order) && runs) || (before?.status === 'RESOLVED' && order.status !== 'RESOLVED');
    }));

  it('in the end nothing is due any more', () => {
    for (let order of lives) {
      for (let at = wakeAt(order), i = 0; at; i++) {
        order = due(order, at).reduce(evolve, order);
        const next = wakeAt(order);
        expect(next === at || i > 60).toBe(false);
        at = next;
      }
    }
  });

  it('it reaches every state there is', () => {
    const states = ['ACCEPTED', 'CANCELLED', 'DISPATCHED', 'IN_PROGRESS', 'ON_HOLD', 'QUEUED', 'RESOLVED'];
    expect([...new Set(steps.map(({ order }) => order.status))].sort()).toEqual(states);
  });
});
