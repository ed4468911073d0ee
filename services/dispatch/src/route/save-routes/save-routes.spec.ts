import { describe, expect, it } from '@jest/globals';
import { checkedRoutes } from './save-routes.js';

const teams = new Set(['eng', 'env']);

describe('B1 saving routes', () => {
  it('to teams that there are', () => {
    const routes = [
      { category: 'FACILITIES', teamId: 'eng', propertyId: null },
      { category: 'FACILITIES', teamId: 'env', propertyId: 'p1' },
    ] as const;
    expect(checkedRoutes([...routes], teams)).toEqual({
      ok: [
        { category: 'FACILITIES', teamId: 'eng', propertyId: undefined },
        { category: 'FACILITIES', teamId: 'env', propertyId: 'p1' },
      ],
    });
  });

  it('names each that is wrong by its place', () => {
    const routes = ['eng', 'nowhere', 'env'].map((teamId) => ({ category: 'OTHER', teamId }) as const);
    const checked = checkedRoutes(routes, teams);
    expect('refusal' in checked && checked.refusal.fields?.map(({ path }) => path)).toEqual([
      'routes.1.teamId',
      'routes.1',
      'routes.2',
    ]);
  });
});
