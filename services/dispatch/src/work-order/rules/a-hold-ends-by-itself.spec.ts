import { describe, expect, it } from '@jest/globals';
import { hold } from '../hold/hold.js';
import { resume } from '../resume/resume.js';
import { acceptedBy, after, clock, DAY, HOUR, opened, passed, then } from '../work-order.examples.js';
import { endOfHold } from './a-hold-ends-by-itself.js';

const order = acceptedBy('ada', opened({ grade: 1 }));
const handler = { actor: 'ada', isSupervisor: false, now: after(HOUR) };
const held = (reason: 'PARTS' | 'CUSTOMER_ASKED', until: number) =>
  then(hold(order, { reason, until: after(until) }, handler), order);

describe('B2 a hold ends by itself', () => {
  it('at its expected end, or when nobody has approved it by then', () => {
    expect(endOfHold({ until: 'T2' })).toBe('T2');
    expect(endOfHold({ until: 'T2', approvalDueBy: 'T1' })).toBe('T1');
    expect(endOfHold({ until: 'T1', approvalDueBy: 'T2' })).toBe('T1');
  });

  it('the clock goes on from there, also when the sweeper comes a day late', () => {
    const late = passed(held('CUSTOMER_ASKED', 3 * HOUR), after(10 * HOUR));
    expect(late.status).toBe('ACCEPTED');
    expect(clock(late, 'RESOLUTION')).toMatchObject({ state: 'RUNNING', dueAt: after(DAY + 2 * HOUR) });
    expect(clock(passed(late, after(DAY + 2 * HOUR)), 'RESOLUTION')?.breachedAt).toBe(after(DAY + 2 * HOUR));
  });

  it('one jump of the clock over its end and the new limit misses the limit', () => {
    const jumped = passed(held('CUSTOMER_ASKED', 3 * HOUR), after(4 * DAY));
    expect(clock(jumped, 'RESOLUTION')).toMatchObject({ state: 'BREACHED', breachedAt: after(DAY + 2 * HOUR) });
    expect(jumped.reminders).toEqual([]);
  });

  it('not approved, it lasts a day', () => {
    const waiting = held('PARTS', 5 * DAY);
    expect(passed(waiting, after(DAY + HOUR - 1)).status).toBe('ON_HOLD');
    expect(passed(waiting, after(DAY + HOUR)).status).toBe('ACCEPTED');
  });

  it('resumed after its end, it ended then', () => {
    const waiting = held('CUSTOMER_ASKED', 3 * HOUR);
    const resumed = then(resume(waiting, { ...handler, now: after(9 * HOUR) }), waiting);
    expect(resumed.pauses).toEqual([{ from: after(HOUR), to: after(3 * HOUR) }]);
  });
});
