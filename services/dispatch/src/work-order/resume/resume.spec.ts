import { describe, expect, it } from '@jest/globals';
import { hold } from '../hold/hold.js';
import { acceptedBy, after, clock, contactedAt, DAY, HOUR, refusalOf, then } from '../work-order.examples.js';
import { resume } from './resume.js';

const ada = { actor: 'ada', isSupervisor: false, now: after(2 * HOUR) };
const holding = (order = acceptedBy()) =>
  then(hold(order, { reason: 'PARTS', until: after(3 * DAY) }, { ...ada, now: after(HOUR) }), order);

describe('B7 resuming', () => {
  it('goes on where it stopped', () => {
    const accepted = holding();
    expect(then(resume(accepted, ada), accepted)).toMatchObject({ status: 'ACCEPTED' });
    const contacted = holding(contactedAt(after(5)));
    expect(then(resume(contacted, ada), contacted)).toMatchObject({ status: 'IN_PROGRESS' });
  });

  it('what was held counts by its opening hours, and a limit in days still ends at a close of business', () => {
    const held = holding();
    expect(clock(held, 'RESOLUTION')?.dueAt).toBe('2026-03-05T10:00:00.000Z');
    expect(clock(then(resume(held, ada), held), 'RESOLUTION')?.dueAt).toBe('2026-03-05T10:00:00.000Z');
    const nextDay = then(resume(held, { ...ada, now: after(DAY + HOUR) }), held);
    expect(clock(nextDay, 'RESOLUTION')?.dueAt).toBe('2026-03-06T10:00:00.000Z');
  });

  it('several holds add up', () => {
    const held = holding();
    const once = then(resume(held, ada), held);
    const again = then(hold(once, { reason: 'PARTS', until: after(3 * DAY) }, { ...ada, now: after(3 * HOUR) }), once);
    const twice = then(resume(again, { ...ada, now: after(5 * HOUR) }), again);
    expect(twice.pauses).toEqual([
      { from: after(HOUR), to: after(2 * HOUR) },
      { from: after(3 * HOUR), to: after(5 * HOUR) },
    ]);
  });

  it('nobody need approve it any more', () => {
    const held = holding();
    expect(then(resume(held, ada), held).reminders.some(({ about }) => about === 'HOLD_TO_APPROVE')).toBe(false);
  });

  it('by a supervisor as well; not what is not held', () => {
    expect(refusalOf(resume(holding(), { ...ada, actor: 'sun', isSupervisor: true }))).toBeUndefined();
    expect(refusalOf(resume(acceptedBy(), ada))).toBe('WORK_ORDER_NOT_ON_HOLD');
  });
});
