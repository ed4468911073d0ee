import { describe, expect, it } from '@jest/globals';
import { publicState } from '../public-state.js';
import { acceptedBy, after, DAY, fieldOf, HOUR, opened, refusalOf, then } from '../work-order.examples.js';
import { hold } from './hold.js';

const ada = { actor: 'ada', isSupervisor: false, now: after(HOUR) };
const sun = { actor: 'sun', isSupervisor: true, now: after(2 * HOUR) };
const until = after(2 * DAY);
const order = acceptedBy();
const held = then(hold(order, { reason: 'PARTS', until }, ada), order);

describe('B7 holding', () => {
  it('for a reason, until an expected end', () => {
    expect(publicState(held)).toMatchObject({
      status: 'ON_HOLD',
      hold: { reason: 'PARTS', since: after(HOUR), until, approvalDueBy: after(HOUR + DAY) },
    });
  });

  it('the supervisor is asked to approve it', () => {
    expect(held.reminders).toContainEqual({ at: after(HOUR), about: 'HOLD_TO_APPROVE' });
  });

  it('a supervisor who holds it approves it, from when it began', () => {
    const approved = then(hold(held, { reason: 'PARTS', until: after(5 * DAY) }, sun), held);
    expect(approved).toMatchObject({
      hold: { since: after(HOUR), until: after(5 * DAY), approvalDueBy: undefined },
      pauses: [{ from: after(HOUR) }],
      clocks: held.clocks,
    });
    expect(approved.reminders.some(({ about }) => about === 'HOLD_TO_APPROVE')).toBe(false);
    expect(refusalOf(hold(approved, { reason: 'PARTS', until }, sun))).toBe('WORK_ORDER_ON_HOLD');
  });

  it('approving keeps the end that was asked for', () => {
    expect(then(hold(held, { reason: 'PARTS' }, sun), held)).toMatchObject({ hold: { until } });
  });

  it('a supervisor may hold what others handle', () => {
    expect(then(hold(order, { reason: 'WEATHER', until }, sun), order)).toMatchObject({
      status: 'ON_HOLD',
      hold: { approvalDueBy: undefined },
    });
    expect(refusalOf(hold(opened(), { reason: 'WEATHER', until }, sun))).toBe('WORK_ORDER_NOT_ACCEPTED');
  });

  it('once at a time, with an end in the future', () => {
    expect(refusalOf(hold(held, { reason: 'PARTS', until }, ada))).toBe('WORK_ORDER_ON_HOLD');
    expect(fieldOf(hold(order, { reason: 'PARTS' }, ada))).toBe('until');
    expect(fieldOf(hold(order, { reason: 'PARTS', until: after(HOUR) }, ada))).toBe('until');
  });
});
