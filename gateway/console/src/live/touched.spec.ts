import { describe, expect, it } from '@jest/globals';
import { touched } from './touched.js';

const changes = [{ id: 'order-1', caseId: 'case-1' }];

describe('what is read again after a change', () => {
  it.each([
    ['a list of orders', 'query { queue: workOrders(first: 5) { edges { node { id } } } }', { queue: [] }, true],
    ['the case', 'query { case(id: $id) { id } }', { case: { id: 'case-1' } }, true],
    ['what shows the order', 'query { case(id: $id) { workOrders { id } } }', { case: { orders: ['order-1'] } }, true],
    ['another case', 'query { case(id: $id) { id } }', { case: { id: 'case-10' } }, false],
    ['teams', 'query { teams(first: 100) { edges { node { id } } } }', { teams: [{ id: 't' }] }, false],
    ['what is not there yet', 'query { case(id: $id) { id } }', undefined, false],
  ])('%s: %s', (_, text, answer, again) => expect(touched({ text, answer }, changes)).toBe(again));
});
