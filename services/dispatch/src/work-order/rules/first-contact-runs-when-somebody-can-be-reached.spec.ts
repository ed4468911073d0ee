import { describe, expect, it } from '@jest/globals';
import { clock, opened } from '../work-order.examples.js';

describe('B3 first contact runs when somebody can be reached', () => {
  it.each([
    ['by phone', { anonymous: false, reachableBy: ['PHONE'] }, true],
    ['anonymous', { anonymous: true, reachableBy: [] }, false],
    ['anonymous, with a phone', { anonymous: true, reachableBy: ['PHONE'] }, false],
    ['only a name', { anonymous: false, reachableBy: [] }, false],
  ] as const)('%s: %j → %s', (_, said, runs) => {
    const order = opened(said);
    expect(Boolean(clock(order, 'FIRST_CONTACT'))).toBe(runs);
    expect(clock(order, 'RESOLUTION')?.state).toBe('RUNNING');
  });
});
