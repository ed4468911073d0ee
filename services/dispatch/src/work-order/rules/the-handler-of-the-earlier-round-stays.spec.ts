import { describe, expect, it } from '@jest/globals';
import { acceptedBy, crew, opened, STAFF } from '../work-order.examples.js';

const again = { round: 2 } as const;
const earlier = acceptedBy('bo', opened({}, { openOrders: new Map([['ada', 1]]) }));

describe('C5 the handler of the earlier round stays', () => {
  it('however busy, and whatever the routes say by now', () => {
    const order = opened(again, { earlier, teamId: 'env', openOrders: new Map([['bo', 99]]) });
    expect(order).toMatchObject({ status: 'DISPATCHED', round: 2, teamId: 'eng', handlerId: 'bo' });
  });

  it('unless they have left, or the case is about them now', () => {
    const left = STAFF.map((one) => (one.id === 'bo' ? { ...one, active: false } : one));
    expect(opened(again, { earlier, crew: crew({}, left) }).handlerId).toBe('ada');
    expect(opened({ ...again, accusedStaffIds: ['bo'] }, { earlier }).handlerId).toBe('ada');
  });

  it('who handled before is remembered: none of them calls back', () => {
    expect(opened(again, { earlier }).handledBy).toEqual({
      staffIds: ['bo'],
      teamIds: ['eng'],
      memberIds: ['ada', 'bo'],
    });
  });

  it('a round that nobody had is routed as a new one', () => {
    expect(opened(again, { earlier: opened({}, { teamId: undefined }) }).handlerId).toBe('ada');
  });
});
