import { describe, expect, it } from '@jest/globals';
import { acceptedBy, after, clock, contactedAt, DAY, opened, passed } from '../work-order.examples.js';

const ofResolution = (order = opened({ grade: 1 })) => order.reminders.filter((one) => one.clock === 'RESOLUTION');

describe('B8 reminders follow the limit', () => {
  it('80 % the handler, the breach, then half and all of the limit again', () => {
    expect(ofResolution()).toEqual([
      { at: after(0.8 * DAY), about: 'WARNING', clock: 'RESOLUTION' },
      { at: after(DAY), about: 'BREACH', clock: 'RESOLUTION' },
      { at: after(1.5 * DAY), about: 'MANAGER', clock: 'RESOLUTION' },
      { at: after(2 * DAY), about: 'QUALITY', clock: 'RESOLUTION' },
    ]);
  });

  it('in working time, 80 % of two hours from Friday 17:00 is Monday 9:36', () => {
    const friday = '2026-03-06T09:00:00.000Z';
    const order = opened({ grade: 2, roundStartedAt: friday });
    const warning = order.reminders.find(({ about, clock: name }) => about === 'WARNING' && name === 'FIRST_CONTACT');
    expect(warning?.at).toBe('2026-03-09T01:36:00.000Z');
  });

  it('a breach happens by itself, and each step is told once', () => {
    const order = passed(opened({ grade: 1 }), after(12));
    expect(clock(order, 'FIRST_CONTACT')).toMatchObject({ state: 'BREACHED', breachedAt: after(10) });
    expect(order.reminders.filter((one) => one.clock === 'FIRST_CONTACT').map(({ about }) => about)).toEqual([
      'MANAGER',
      'QUALITY',
    ]);
    expect(passed(order, after(25)).reminders.some((one) => one.clock === 'FIRST_CONTACT')).toBe(false);
  });

  it('what is met in time reminds nobody any more', () => {
    const order = contactedAt(after(5), acceptedBy('ada', opened({ grade: 1 })));
    expect(clock(order, 'FIRST_CONTACT')).toMatchObject({ state: 'MET', metAt: after(5) });
    expect(order.reminders.some((one) => one.clock === 'FIRST_CONTACT')).toBe(false);
  });

  it('what was due before a late step is told all the same, though the sweeper is behind', () => {
    const order = contactedAt(after(16), acceptedBy('ada', opened({ grade: 1 })));
    expect(clock(order, 'FIRST_CONTACT')).toMatchObject({ state: 'BREACHED', breachedAt: after(10), metAt: after(16) });
    expect(order.reminders.filter((one) => one.clock === 'FIRST_CONTACT').map(({ about }) => about)).toEqual([
      'WARNING',
      'BREACH',
      'MANAGER',
    ]);
    expect(passed(order, after(16)).reminders.some((one) => one.clock === 'FIRST_CONTACT')).toBe(false);
  });
});
