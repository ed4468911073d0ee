import { describe, expect, it } from '@jest/globals';
import { contradictions } from './a-place-has-one-route.js';

describe('B1 a place has one route', () => {
  it('one team a category and property, and one for all others', () => {
    expect(
      contradictions([
        { category: 'FACILITIES', teamId: 'eng' },
        { category: 'FACILITIES', propertyId: 'p1', teamId: 'eng' },
        { category: 'ENVIRONMENT', teamId: 'env' },
      ]),
    ).toEqual([]);
  });

  it('names every one that contradicts an earlier one', () => {
    const routes = [
      { category: 'FACILITIES', teamId: 'eng' },
      { category: 'OTHER', propertyId: 'p1', teamId: 'eng' },
      { category: 'FACILITIES', teamId: 'env' },
      { category: 'OTHER', propertyId: 'p1', teamId: 'eng' },
    ] as const;
    expect(contradictions(routes).map(({ path }) => path)).toEqual(['routes.2', 'routes.3']);
  });
});
