import { describe, expect, it } from '@jest/globals';
import { acceptedBy, after, clock, fieldOf, HOUR, then } from '../work-order.examples.js';
import { recordContact } from './contact.js';

const facts = { actor: 'ada', now: after(HOUR) };

describe('B3 recording the first contact', () => {
  it('meets its limit, and handling has begun', () => {
    const order = acceptedBy();
    const contacted = then(recordContact(order, { note: '已电话联系' }, facts), order);
    expect(contacted).toMatchObject({ status: 'IN_PROGRESS', contactedAt: after(HOUR) });
    expect(clock(contacted, 'FIRST_CONTACT')).toMatchObject({ state: 'MET', metAt: after(HOUR) });
    expect(clock(contacted, 'RESOLUTION')?.state).toBe('RUNNING');
  });

  it('keeps when it was entered beside when it was', () => {
    expect(recordContact(acceptedBy(), { at: after(20) }, facts)).toEqual([
      { type: 'work-order-contacted', at: after(20), recordedAt: after(HOUR), note: undefined },
    ]);
  });

  it('not ahead of time', () => {
    expect(fieldOf(recordContact(acceptedBy(), { at: after(2 * HOUR) }, facts))).toBe('at');
  });
});
