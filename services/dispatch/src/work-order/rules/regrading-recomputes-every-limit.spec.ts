import { describe, expect, it } from '@jest/globals';
import { hearCase } from '../hear-case/hear-case.js';
import { hold } from '../hold/hold.js';
import type { WorkOrder } from '../work-order.js';
import {
  aCase,
  acceptedBy,
  after,
  clock,
  contactedAt,
  DAY,
  HOUR,
  opened,
  passed,
  then,
} from '../work-order.examples.js';

type Said = Parameters<typeof aCase>[0];
const reclassified = (order: WorkOrder, said: Said, minutes: number) =>
  then(hearCase(order, { orderId: 'order-1', round: 1, state: aCase(said), version: 5, at: after(minutes) }), order);
const names = (order: WorkOrder) => order.clocks.map(({ name }) => name);

describe('B2 regrading recomputes every limit from the original start', () => {
  it('to a stricter grade', () => {
    const order = reclassified(opened({ grade: 3 }), { grade: 1 }, 5);
    expect(order.clocks.map(({ dueAt }) => dueAt)).toEqual([after(10), after(30), after(DAY)]);
    expect(order.reminders.find(({ about }) => about === 'BREACH')?.at).toBe(after(10));
  });

  it('a stricter limit that is over already is missed', () => {
    const order = passed(reclassified(opened({ grade: 3 }), { grade: 1 }, HOUR), after(HOUR));
    expect(clock(order, 'FIRST_CONTACT')).toMatchObject({ state: 'BREACHED', breachedAt: after(10) });
    expect(clock(order, 'RESOLUTION')?.state).toBe('RUNNING');
  });

  it('what was met in time by a grade that was too low is judged anew', () => {
    const order = reclassified(contactedAt(after(30), acceptedBy('ada', opened({ grade: 3 }))), { grade: 1 }, HOUR);
    expect(clock(order, 'FIRST_CONTACT')).toMatchObject({ state: 'BREACHED', metAt: after(30), breachedAt: after(10) });
  });

  it('to a milder grade: time is won', () => {
    const order = reclassified(opened({ grade: 1 }), { grade: 2 }, 5);
    expect(passed(order, after(HOUR)).clocks.every(({ state }) => state === 'RUNNING')).toBe(true);
  });

  it('a breach that happened stays', () => {
    const late = passed(opened({ grade: 1 }), after(15));
    const order = passed(reclassified(late, { grade: 3 }, 20), after(HOUR));
    expect(clock(order, 'FIRST_CONTACT')).toMatchObject({ state: 'BREACHED', breachedAt: after(10) });
    expect(clock(order, 'ARRIVAL')?.state).toBe('RUNNING');
  });

  it('a breach that happened stays, though nobody had told of it yet', () => {
    const order = reclassified(opened({ grade: 1 }), { grade: 3 }, 15);
    expect(clock(order, 'FIRST_CONTACT')).toMatchObject({ state: 'BREACHED', breachedAt: after(10) });
    const due = order.reminders.filter(({ clock: name, at }) => name === 'FIRST_CONTACT' && at <= after(15));
    expect(due.map(({ about }) => about)).toEqual(['WARNING', 'BREACH', 'MANAGER']);
  });

  it('another category: whether somebody has to go there', () => {
    const service = opened({ category: 'SERVICE' });
    expect(names(service)).toEqual(['FIRST_CONTACT', 'RESOLUTION']);
    const facilities = reclassified(service, { category: 'FACILITIES' }, 10);
    expect(clock(facilities, 'ARRIVAL')).toMatchObject({ state: 'RUNNING', dueAt: after(4 * HOUR) });
    const back = reclassified(facilities, { category: 'SERVICE' }, 20);
    expect(clock(back, 'ARRIVAL')?.state).toBe('CANCELLED');
    expect(back.reminders.some((one) => one.clock === 'ARRIVAL')).toBe(false);
  });

  it('on hold the resolution limit goes on standing still', () => {
    const order = acceptedBy();
    const by = { actor: 'ada', isSupervisor: false, now: after(10) };
    const held = then(hold(order, { reason: 'CUSTOMER_ASKED', until: after(DAY) }, by), order);
    const strict = reclassified(held, { grade: 1 }, 20);
    expect(clock(strict, 'RESOLUTION')).toMatchObject({ state: 'PAUSED', dueAt: after(DAY) });
    expect(clock(passed(strict, after(DAY)), 'RESOLUTION')?.dueAt).toBe(after(2 * DAY - 10));
  });

  it('of a resolved order: its limits are judged by the new grade, none starts', () => {
    const contacted = contactedAt(after(15), acceptedBy('ada', opened({ category: 'SERVICE', grade: 2 })));
    const done = then([{ type: 'work-order-resolved', at: after(2 * DAY), result: '已处理', measures: [] }], contacted);
    const order = reclassified(done, { category: 'SERVICE', grade: 1 }, 2 * DAY + 5);
    expect(order.status).toBe('RESOLVED');
    expect(clock(order, 'RESOLUTION')).toMatchObject({
      state: 'BREACHED',
      breachedAt: after(DAY),
      metAt: after(2 * DAY),
    });
    expect(clock(order, 'ARRIVAL')?.state).toBe('CANCELLED');
    expect(order.reminders).toEqual([]);
  });

  it('nothing that limits depend on: nothing is computed again', () => {
    const decided = hearCase(opened(), {
      orderId: 'order-1',
      round: 1,
      state: aCase({ important: true }),
      version: 2,
      at: after(1),
    });
    expect(decided).toMatchObject([{ type: 'work-order-case-updated', case: { important: true } }]);
  });
});
