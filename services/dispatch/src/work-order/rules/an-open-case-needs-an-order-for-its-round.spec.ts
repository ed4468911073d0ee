import { describe, expect, it } from '@jest/globals';
import { aCase } from '../work-order.examples.js';
import { needsOrder } from './an-open-case-needs-an-order-for-its-round.js';

describe('B1 an open case needs an order for its round', () => {
  it.each([
    [{}, 1, true],
    [{ round: 2 }, 2, true],
    [{ round: 2 }, 1, false],
    [{ needsHandling: false }, 1, false],
    [{ end: 'WITHDRAWN' }, 1, false],
    [{ end: 'CLOSED' }, 1, false],
    [{ end: 'MERGED' }, 1, false],
  ] as const)('%j, of round %i: %s', (said, round, needed) => {
    expect(needsOrder(aCase(said), round)).toBe(needed);
  });
});
