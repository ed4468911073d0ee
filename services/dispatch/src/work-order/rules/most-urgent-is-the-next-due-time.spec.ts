import { describe, expect, it } from '@jest/globals';
import { acceptedBy, after, contactedAt, DAY, opened, then } from '../work-order.examples.js';
import { NOT_URGENT } from './most-urgent-is-the-next-due-time.js';

describe('B4 most urgent is the next due time', () => {
  it('of the limits that are still to be met', () => {
    const order = acceptedBy('ada', opened({ grade: 1 }));
    expect(order.urgentAt).toBe(after(10));
    const contacted = contactedAt(after(5), order);
    expect(contacted.urgentAt).toBe(after(30));
    const there = then([{ type: 'work-order-arrived', at: after(20), recordedAt: after(20) }], contacted);
    expect(there.urgentAt).toBe(after(DAY));
    expect(then([{ type: 'work-order-cancelled', at: after(40) }], there).urgentAt).toBe(NOT_URGENT);
  });
});
