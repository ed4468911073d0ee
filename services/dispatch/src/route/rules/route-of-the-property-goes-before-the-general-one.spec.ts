import { describe, expect, it } from '@jest/globals';
import { teamFor } from './route-of-the-property-goes-before-the-general-one.js';

const general = { category: 'FACILITIES', teamId: 'eng' } as const;
const special = { category: 'FACILITIES', propertyId: 'p1', teamId: 'lifts' } as const;

describe('B1 the route of the property goes before the general one', () => {
  it.each([
    [[general, special], 'p1', 'lifts'],
    [[special, general], 'p1', 'lifts'],
    [[general, special], 'p2', 'eng'],
    [[general, special], undefined, 'eng'],
    [[special], 'p2', undefined],
    [[special], undefined, undefined],
    [[], 'p1', undefined],
  ] as const)('%j in %s: %s', (routes, propertyId, teamId) => expect(teamFor(routes, propertyId)).toBe(teamId));
});
