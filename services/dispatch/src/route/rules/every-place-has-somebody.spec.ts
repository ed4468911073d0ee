import { describe, expect, it } from '@jest/globals';
import { crew, member, STAFF } from '../../work-order/work-order.examples.js';
import type { Route } from '../route.store.js';
import { holesIn } from './every-place-has-somebody.js';

const everything = (teamId: string): Route[] =>
  (['SERVICE', 'FACILITIES', 'ENVIRONMENT', 'SECURITY', 'OTHER'] as const).map((category) => ({ category, teamId }));

describe('B1 every place has somebody', () => {
  it('no hole where every category goes to a team with somebody in it', () =>
    expect(holesIn(everything('eng'), ['p1', 'p2'], crew())).toEqual([]));

  it('a category without a route, at each property and where none is named', () => {
    const routes: Route[] = [...everything('eng').slice(1), { category: 'SERVICE', propertyId: 'p1', teamId: 'eng' }];
    expect(holesIn(routes, ['p1', 'p2'], crew())).toEqual([
      { category: 'SERVICE', propertyId: 'p2', because: 'NO_ROUTE' },
      { category: 'SERVICE', propertyId: undefined, because: 'NO_ROUTE' },
    ]);
  });

  it('a team that there is no more', () =>
    expect(holesIn(everything('gone'), [], crew()).map(({ because }) => because)).toEqual(Array(5).fill('NO_ROUTE')));

  it.each([
    ['has left', { active: false }],
    ['handles nothing', { roles: ['agent' as const] }],
    ['works elsewhere', { properties: ['p2'] }],
  ])('a team of whom the only one %s', (_, said) => {
    const staff = [...STAFF.filter(({ id }) => id !== 'cai'), member('cai', said)];
    const routes: Route[] = [...everything('eng'), { category: 'ENVIRONMENT', propertyId: 'p1', teamId: 'env' }];
    expect(holesIn(routes, ['p1'], crew({}, staff))).toEqual([
      { category: 'ENVIRONMENT', propertyId: 'p1', because: 'NOBODY_MAY' },
    ]);
  });

  it('none where the only one of the team works', () => {
    const routes: Route[] = [{ category: 'ENVIRONMENT', propertyId: 'p1', teamId: 'env' }, ...everything('eng')];
    const staff = [...STAFF.filter(({ id }) => id !== 'cai'), member('cai', { properties: ['p1'] })];
    expect(holesIn(routes, ['p1'], crew({}, staff))).toEqual([]);
  });
});
