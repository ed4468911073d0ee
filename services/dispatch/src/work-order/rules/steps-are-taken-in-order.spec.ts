import { describe, expect, it } from '@jest/globals';
import { recordArrival } from '../arrival/arrival.js';
import { recordContact } from '../contact/contact.js';
import { hold } from '../hold/hold.js';
import { resolve } from '../resolve/resolve.js';
import { resume } from '../resume/resume.js';
import type { WorkOrder } from '../work-order.js';
import { acceptedBy, after, contactedAt, DAY, opened, refusalOf, then } from '../work-order.examples.js';

const now = after(1);
const steps = {
  contact: (order: WorkOrder, actor: string) => recordContact(order, {}, { actor, now }),
  arrival: (order: WorkOrder, actor: string) => recordArrival(order, {}, { actor, now }),
  hold: (order: WorkOrder, actor: string) =>
    hold(order, { reason: 'CUSTOMER_ASKED', until: after(DAY) }, { actor, isSupervisor: false, now }),
  resume: (order: WorkOrder, actor: string) => resume(order, { actor, isSupervisor: false, now }),
  resolve: (order: WorkOrder, actor: string) => resolve(order, { result: '已修复' }, { actor, now }),
};
const contacted = contactedAt(after(1));
const resolved = then(steps.resolve(contacted, 'ada'), contacted);
const cancelled = then([{ type: 'work-order-cancelled', at: now }], acceptedBy());
const queued = opened({}, { teamId: undefined });

describe.each(Object.entries(steps))('B3 steps are taken in order: %s', (name, step) => {
  it('not before somebody has accepted', () => {
    expect(refusalOf(step(opened(), 'ada'))).toBe('WORK_ORDER_NOT_ACCEPTED');
    expect(refusalOf(step(queued, 'ada'))).toBe('WORK_ORDER_NOT_ACCEPTED');
  });

  it('not by somebody else', () => {
    expect(refusalOf(step(opened(), 'bo'))).toBe('WORK_ORDER_NOT_YOURS');
    expect(refusalOf(step(contacted, 'bo'))).toBe('WORK_ORDER_NOT_YOURS');
  });

  it('not when it is over, whoever asks', () => {
    expect(refusalOf(step(resolved, 'ada'))).toBe('WORK_ORDER_RESOLVED');
    expect(refusalOf(step(cancelled, 'bo'))).toBe('WORK_ORDER_CANCELLED');
  });

  it('its handler may, once it is their turn', () => {
    expect(refusalOf(step(contacted, 'ada'))).toBe(name === 'resume' ? 'WORK_ORDER_NOT_ON_HOLD' : undefined);
  });
});
