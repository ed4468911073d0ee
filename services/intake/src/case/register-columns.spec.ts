import { describe, expect, it } from '@jest/globals';
import { evolve } from './case.js';
import { NEVER } from './register-columns.js';
import { callbackHeard, clock, orderHeard, registered } from './case.examples.js';

const after = (...events: Parameters<typeof evolve>[1][]) => events.reduce(evolve, evolve(undefined, registered()));

describe('what the register is sorted by', () => {
  it('is the promise until the work order is heard of', () => {
    expect(after().overdueFrom).toBe(registered().promise!.contactBy);
  });

  it('is the first limit that runs, and no paused or kept one', () => {
    const clocks = [
      clock('FIRST_CONTACT', 'MET', '2026-11-18T02:10:00.000Z'),
      clock('ARRIVAL', 'RUNNING', '2026-11-18T02:30:00.000Z'),
      clock('RESOLUTION', 'PAUSED', '2026-11-18T02:20:00.000Z'),
    ];
    expect(after(orderHeard({ clocks })).overdueFrom).toBe('2026-11-18T02:30:00.000Z');
  });

  it('is a breach until the case is closed', () => {
    const breached = orderHeard({ clocks: [clock('FIRST_CONTACT', 'BREACHED', '2026-11-18T02:10:00.000Z')] });
    expect(after(breached).overdueFrom).toBe('2026-11-18T02:10:00.000Z');
    const closed = after(breached, { type: 'case-closed', at: '2026-11-19T02:10:00.000Z', by: 'CALLBACK' });
    expect(closed.overdueFrom).toBe(NEVER);
  });

  it('is the callback once the work is done', () => {
    const done = orderHeard({ status: 'RESOLVED', clocks: [clock('RESOLUTION', 'MET', '2026-11-19T02:00:00.000Z')] });
    const due = '2026-11-20T02:00:00.000Z';
    expect(after(done, callbackHeard({ clock: clock('CALLBACK', 'RUNNING', due) })).overdueFrom).toBe(due);
  });

  it('names the handler of the newest round only', () => {
    const first = after(orderHeard({ handlerId: 'staff-1' }));
    expect(first.handlerId).toBe('staff-1');
    const reopened = evolve(first, {
      type: 'case-reopened',
      at: '2026-11-19T02:10:00.000Z',
      by: 'CALLBACK',
      promise: registered().promise!,
    });
    expect(reopened.handlerId).toBeUndefined();
  });
});
