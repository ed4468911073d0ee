import { describe, expect, it } from '@jest/globals';
import { computeClocks } from '../clocks/compute-clocks.js';
import { hold } from '../hold/hold.js';
import { resume } from '../resume/resume.js';
import { acceptedBy, after, clock, DAY, HOUR, opened, passed, then } from '../work-order.examples.js';

const by = (minutes: number) => ({ actor: 'ada', isSupervisor: false, now: after(minutes) });
const holding = (order = acceptedBy('ada', opened({ grade: 1 }))) =>
  then(hold(order, { reason: 'CUSTOMER_ASKED', until: after(3 * DAY) }, by(5)), order);

describe('B2 a hold stops the resolution clock only', () => {
  it('contact and arrival go on, and are missed', () => {
    const order = passed(holding(), after(HOUR));
    expect(clock(order, 'FIRST_CONTACT')?.state).toBe('BREACHED');
    expect(clock(order, 'ARRIVAL')?.state).toBe('BREACHED');
    expect(clock(order, 'RESOLUTION')).toMatchObject({ state: 'PAUSED', pausedAt: after(5) });
  });

  it('their due times do not move, when they are computed again either', () => {
    const held = holding();
    const resumed = then(resume(held, by(5 + 2 * HOUR)), held);
    const regraded = computeClocks({ ...resumed, case: { ...resumed.case, grade: 2 } }).clocks;
    expect(regraded.slice(0, 2).map(({ dueAt }) => dueAt)).toEqual([after(2 * HOUR), after(4 * HOUR)]);
  });

  it('the time of the hold is added to the limit, and its reminders move with it', () => {
    const order = holding();
    const resumed = then(resume(order, by(5 + 2 * HOUR)), order);
    expect(clock(resumed, 'RESOLUTION')).toMatchObject({ state: 'RUNNING', dueAt: after(DAY + 2 * HOUR) });
    expect(clock(resumed, 'RESOLUTION')?.pausedAt).toBeUndefined();
    const breach = resumed.reminders.find(({ about, clock: name }) => about === 'BREACH' && name === 'RESOLUTION');
    expect(breach?.at).toBe(after(DAY + 2 * HOUR));
  });

  it('who was warned before the hold is not warned again after it', () => {
    const order = passed(acceptedBy('ada', opened({ grade: 1 })), after(20 * HOUR));
    const held = then(hold(order, { reason: 'CUSTOMER_ASKED', until: after(3 * DAY) }, by(21 * HOUR)), order);
    const resumed = then(resume(held, by(30 * HOUR)), held);
    const left = resumed.reminders.filter((one) => one.clock === 'RESOLUTION').map(({ about }) => about);
    expect(left).toEqual(['BREACH', 'MANAGER', 'QUALITY']);
  });

  it('a limit that was missed before is not helped by a hold', () => {
    const order = passed(acceptedBy('ada', opened({ grade: 1 })), after(DAY));
    const held = then(hold(order, { reason: 'CUSTOMER_ASKED', until: after(3 * DAY) }, by(DAY + 1)), order);
    expect(clock(held, 'RESOLUTION')).toMatchObject({ state: 'BREACHED', breachedAt: after(DAY) });
    expect(clock(then(resume(held, by(2 * DAY)), held), 'RESOLUTION')?.dueAt).toBe(after(DAY));
  });

  it('but nobody higher is told of it while it waits', () => {
    const order = passed(acceptedBy('ada', opened({ grade: 1 })), after(DAY));
    const held = then(hold(order, { reason: 'CUSTOMER_ASKED', until: after(3 * DAY) }, by(DAY + 1)), order);
    expect(held.reminders).toEqual([]);
    const resumed = then(resume(held, by(2 * DAY + 1)), held);
    expect(resumed.reminders).toEqual([
      { at: after(2.5 * DAY), about: 'MANAGER', clock: 'RESOLUTION' },
      { at: after(3 * DAY), about: 'QUALITY', clock: 'RESOLUTION' },
    ]);
  });

  it('a limit that was missed a moment before the hold is missed, though nobody has said so yet', () => {
    const order = acceptedBy('ada', opened({ grade: 1 }));
    const held = then(hold(order, { reason: 'CUSTOMER_ASKED', until: after(3 * DAY) }, by(DAY + 1)), order);
    expect(clock(held, 'RESOLUTION')).toMatchObject({ state: 'RUNNING', dueAt: after(DAY) });
    expect(clock(passed(held, after(DAY + 1)), 'RESOLUTION')).toMatchObject({
      state: 'BREACHED',
      breachedAt: after(DAY),
    });
  });
});
