import { describe, expect, it } from '@jest/globals';
import { visibleProperties } from './visible-properties.js';

const only = (...ids: string[]) => ({ 'facts.propertyId': { $in: ids } });

describe('F6 the properties that a figure covers', () => {
  it.each([
    ['all of the company, nothing asked', 'all', undefined, {}],
    ['all of the company, an empty list asked', 'all', [], {}],
    ['all of the company, one asked', 'all', ['p1'], only('p1')],
    ['two allowed, nothing asked', ['p1', 'p2'], null, only('p1', 'p2')],
    ['two allowed, one of them and a foreign one asked', ['p1', 'p2'], ['p2', 'p3'], only('p2')],
    ['two allowed, a foreign one asked', ['p1', 'p2'], ['p3'], only()],
    ['none allowed', [], undefined, only()],
  ] as const)('%s', (_, properties, asked, filter) => expect(visibleProperties({ properties }, asked)).toEqual(filter));
});
