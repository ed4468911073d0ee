import { describe, expect, it } from '@jest/globals';
import { crew, member, opened, STAFF } from '../work-order.examples.js';
import { leastBusy } from './fewest-open-orders-first.js';

describe('B1 fewest open orders first', () => {
  const handlers = [
    member('z', { account: 'anna' }),
    member('y', { account: 'bert' }),
    member('x', { account: 'carl' }),
  ];

  it.each([
    [{ z: 3, y: 1, x: 2 }, 'y'],
    [{ z: 1, y: 1, x: 0 }, 'x'],
    [{ z: 1, y: 1, x: 1 }, 'z'],
    [{}, 'z'],
  ])('%j → %s; of several the first by account', (open, id) => {
    expect(leastBusy(handlers, new Map(Object.entries(open)))?.id).toBe(id);
  });

  it('nobody of nobody', () => expect(leastBusy([], new Map())).toBeUndefined());

  it('routes a new order', () => {
    expect(opened({}, { openOrders: new Map([['ada', 2]]) }).handlerId).toBe('bo');
  });

  it('of those who can: not who has left, has no such role, or works elsewhere', () => {
    const without = (id: string, said: object) => STAFF.map((one) => (one.id === id ? { ...one, ...said } : one));
    for (const said of [{ active: false }, { roles: ['callback'] }, { properties: ['p2'] }])
      expect(opened({}, { crew: crew({}, without('ada', said)) }).handlerId).toBe('bo');
    expect(opened({}, { crew: crew({}, without('ada', { properties: ['p1'] })) }).handlerId).toBe('ada');
  });

  it('if nobody can, the team has it', () => {
    expect(opened({}, { crew: crew({}, []) })).toMatchObject({
      status: 'DISPATCHED',
      teamId: 'eng',
      handlerId: undefined,
    });
  });

  it('without a route it is queued', () => {
    expect(opened({}, { teamId: undefined })).toMatchObject({ status: 'QUEUED', because: 'NO_ROUTE' });
    expect(opened({}, { teamId: 'gone' })).toMatchObject({ status: 'QUEUED', because: 'NO_ROUTE' });
  });
});
