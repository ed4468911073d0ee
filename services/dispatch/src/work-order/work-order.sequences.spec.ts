import { describe, expect, it } from '@jest/globals';
import { isRefusal, type Grade, type Instant } from '@hearback/contracts';
import { computeDeadline } from '@hearback/sla';
import type { Decision } from '@hearback/store';
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
import type { WorkOrder } from './work-order.js';
import { aCase, after, crew, HOUR, START } from './work-order.examples.js';
import type { WorkOrderEvent } from './work-order.events.js';

// mulberry32: the same numbers at every run.
function numbers(seed: number) {
  return (below: number): number => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

interface Step {
  readonly before: WorkOrder | undefined;
  readonly event: WorkOrderEvent;
  readonly order: WorkOrder;
}

/** One order through sixty random requests, events of its case and jumps of the clock; `look` sees every step. */
function live(seed: number, look: (step: Step) => void): WorkOrder {
  const below = numbers(seed);
  const one = <T>(...choices: readonly T[]): T => choices[below(choices.length)]!;
  const anonymous = below(5) === 0;
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
  for (let step = 0; step < 60; step++) {
    now = after(one(1, 7, 20, 3 * HOUR, 30 * HOUR), now);
    // Now and then the sweeper is behind.
    if (below(4)) for (let at = wakeAt(order!); at && at <= now; at = wakeAt(order!)) happen(due(order!, at));
    const actor = one('ada', 'bo', order!.handlerId ?? 'cai');
    const isSupervisor = below(6) === 0;
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
      () => (below(3) ? [] : resolve(is, { result: '好' }, facts)),
      () => heard({}),
      () => heard({ urges: step, lastUrgedAt: now }),
      () => (below(5) ? [] : heard({ end: 'WITHDRAWN' })),
    ];
    happen(one(...requests)());
  }
  return order!;
}

const steps: Step[] = [];
const lives = Array.from({ length: 120 }, (_, seed) => live(seed, (step) => steps.push(step)));

describe('whatever happens to an order', () => {
  it('its clocks say one thing only', () => {
    steps.forEach(({ order }) => {
      for (const { state, metAt, dueAt, breachedAt, pausedAt, corrected } of order.clocks) {
        if (state === 'MET') expect(metAt && metAt <= dueAt && (!breachedAt || corrected)).toBe(true);
        if (state === 'BREACHED') expect(breachedAt).toBeDefined();
        if (state === 'RUNNING' || state === 'PAUSED') expect([metAt, breachedAt]).toEqual([undefined, undefined]);
        expect(pausedAt !== undefined).toBe(state === 'PAUSED');
      }
    });
  });

  it('its due times are those that its facts give, at any time', () => {
    const computed = ['work-order-opened', 'work-order-regraded', 'work-order-resumed', 'work-order-resolved'];
    const whenComputed = steps.filter(({ event }) => computed.includes(event.type));
    [...whenComputed.map(({ order }) => order), ...lives].forEach((order) => {
      for (const { name, state, dueAt } of order.clocks)
        if (state !== 'CANCELLED') expect(computeDeadline(deadlineOf(name, order)).dueAt.toISOString()).toBe(dueAt);
    });
  });

  it('a breach is never forgotten', () => {
    steps.forEach(({ before, event, order }) => {
      if (event.type === 'work-order-opened') return;
      for (const { name, breachedAt } of before?.clocks ?? [])
        if (breachedAt) expect(order.clocks.find((one) => one.name === name)?.breachedAt).toBe(breachedAt);
    });
  });

  it('it stands still only while it is on hold, and one pause at most lasts', () => {
    steps.forEach(({ order }) => {
      const lasting = order.pauses.filter(({ to }) => to === undefined).length;
      if (order.status !== 'CANCELLED') expect(lasting).toBe(order.status === 'ON_HOLD' ? 1 : 0);
      if (order.clocks.some(({ state }) => state === 'PAUSED')) expect(order.status).toBe('ON_HOLD');
      for (const { from, to } of order.pauses) if (to) expect(from <= to).toBe(true);
    });
  });

  it('whoever is to work on it is known, and on record', () => {
    steps.forEach(({ order }) => {
      if (order.status === 'DISPATCHED') expect(order.teamId ?? order.handlerId).toBeDefined();
      if (order.status === 'QUEUED') expect([order.teamId, order.handlerId]).toEqual([undefined, undefined]);
      if (['ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'RESOLVED'].includes(order.status))
        expect(order.handledBy.staffIds).toContain(order.handlerId);
    });
  });

  it('resolved it stays resolved, and no clock of it runs', () => {
    steps.forEach(({ before, order }) => {
      if (before?.status === 'RESOLVED') expect(order.status).toBe('RESOLVED');
      if (order.status === 'RESOLVED' || order.status === 'CANCELLED')
        expect(order.clocks.filter(({ state }) => state === 'RUNNING' || state === 'PAUSED')).toEqual([]);
    });
  });

  it('in the end nothing is due any more', () => {
    for (const life of lives) {
      let order = life;
      for (let at = wakeAt(order), i = 0; at; at = wakeAt(order), i++) {
        order = due(order, at).reduce(evolve, order);
        expect(wakeAt(order)).not.toBe(at);
        expect(i).toBeLessThan(60);
      }
    }
  });

  it('it reaches every state there is', () => {
    const seen = new Set<string>();
    for (const { order } of steps) seen.add(order.status);
    expect([...seen].sort()).toEqual([
      'ACCEPTED',
      'CANCELLED',
      'DISPATCHED',
      'IN_PROGRESS',
      'ON_HOLD',
      'QUEUED',
      'RESOLVED',
    ]);
  });
});
