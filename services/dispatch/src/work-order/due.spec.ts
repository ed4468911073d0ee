import { describe, expect, it } from '@jest/globals';
import { hold } from './hold/hold.js';
import { due, remindersBy, wakeAt } from './due.js';
import { acceptedBy, after, clock, DAY, HOUR, opened, passed, then } from './work-order.examples.js';

describe('B8 what falls due', () => {
  it('wakes at the first warning, then at each next instant', () => {
    const order = opened({ grade: 1 });
    expect(wakeAt(order)).toBe(after(8));
    const warned = then(due(order, after(8)), order);
    expect(wakeAt(warned)).toBe(after(10));
    expect(due(warned, after(10))).toEqual([{ type: 'work-order-breached', clock: 'FIRST_CONTACT', at: after(10) }]);
  });

  it('wakes at the end of a hold', () => {
    const order = passed(acceptedBy('ada', opened({ grade: 1 })), after(2 * HOUR));
    const by = { actor: 'ada', isSupervisor: false, now: after(2 * HOUR) };
    const held = passed(
      then(hold(order, { reason: 'CUSTOMER_ASKED', until: after(3 * HOUR) }, by), order),
      after(2 * HOUR),
    );
    expect(wakeAt(held)).toBe(after(3 * HOUR));
  });

  it('everything done, nothing wakes it', () => {
    expect(wakeAt(passed(opened({ grade: 1 }), after(3 * DAY)))).toBeUndefined();
  });

  it('foretells whom a jump of the clock will have told, over the end of a hold as well', () => {
    const order = acceptedBy('ada', opened({ grade: 1 }));
    const by = { actor: 'ada', isSupervisor: false, now: after(HOUR) };
    const held = then(hold(order, { reason: 'CUSTOMER_ASKED', until: after(2 * HOUR) }, by), order);
    const told = remindersBy(held, after(DAY + 2 * HOUR)).map(({ clock: name, about }) => `${name} ${about}`);
    expect(told).toHaveLength(10);
    expect(new Set(told).size).toBe(10);
    expect(told.at(-1)).toBe('RESOLUTION BREACH');
    expect(clock(held, 'RESOLUTION')?.state).toBe('PAUSED');
  });
});
