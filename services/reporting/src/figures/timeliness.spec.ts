import { describe, expect, it } from '@jest/globals';
import { aCase, aClock, anOrder, breached, day, story } from '../examples/story.js';
import type { Story } from '../case-facts/story.js';
import { timeliness } from './timeliness.js';

const running = aClock('RESOLUTION', { state: 'RUNNING' });
const late = breached('FIRST_CONTACT', day(2), { metAt: day(2, 1) });
const corrected = aClock('ARRIVAL', { breachedAt: day(2), corrected: true });

describe('E3 timeliness', () => {
  it.each<[string, Partial<Story>, unknown[]]>([
    ['nothing handled yet', {}, []],
    ['on its way', { orders: [anOrder({ resolvedAt: undefined, clocks: [running] })] }, []],
    ['resolved, everything in time', { orders: [anOrder()] }, [{ at: day(3), met: true }]],
    [
      'resolved without a visit, which was not needed',
      { orders: [anOrder({ clocks: [aClock('FIRST_CONTACT'), aClock('ARRIVAL', { state: 'CANCELLED' })] })] },
      [{ at: day(3), met: true }],
    ],
    [
      'breached, not yet resolved: known at the breach',
      { orders: [anOrder({ resolvedAt: undefined, clocks: [late, running] })] },
      [{ at: day(2), met: false }],
    ],
    [
      'resolved in time after a late contact: missed, known at the breach',
      { orders: [anOrder({ clocks: [late, aClock('RESOLUTION')] })] },
      [{ at: day(2), met: false }],
    ],
    [
      'two breaches: known at the first',
      { orders: [anOrder({ clocks: [breached('RESOLUTION', day(2, 5)), late] })] },
      [{ at: day(2), met: false }],
    ],
    ['a corrected breach', { orders: [anOrder({ clocks: [corrected] })] }, [{ at: day(3), met: true }]],
    ['a corrected breach, not yet resolved', { orders: [anOrder({ resolvedAt: undefined, clocks: [corrected] })] }, []],
    [
      'regraded after a breach: the breach stands',
      { orders: [anOrder({ clocks: [aClock('RESOLUTION', { breachedAt: day(2) })] })] },
      [{ at: day(2), met: false }],
    ],
    [
      'late in round 2 only',
      { orders: [anOrder(), anOrder({ round: 2, resolvedAt: day(9), clocks: [breached('RESOLUTION', day(8))] })] },
      [{ at: day(3), met: true }],
    ],
    [
      'round 2 heard of before round 1',
      { orders: [anOrder({ round: 2, resolvedAt: day(9), clocks: [breached('RESOLUTION', day(8))] })] },
      [],
    ],
    [
      'redirected in time',
      {
        case: aCase({ end: 'REDIRECTED', closedAt: day(2) }),
        orders: [anOrder({ resolvedAt: undefined, clocks: [] })],
      },
      [{ at: day(2), met: true }],
    ],
    [
      'redirected before any order was heard of',
      { case: aCase({ end: 'REDIRECTED', closedAt: day(2) }) },
      [{ at: day(2), met: true }],
    ],
    [
      'redirected too late',
      {
        case: aCase({ end: 'REDIRECTED', closedAt: day(2, 1) }),
        orders: [anOrder({ resolvedAt: undefined, clocks: [late] })],
      },
      [{ at: day(2), met: false }],
    ],
    ['closed by a supervisor without a resolution', { case: aCase({ end: 'CLOSED', closedAt: day(2) }) }, []],
  ])('%s', (_, is, outcomes) => expect(timeliness.outcomes(story(is))).toEqual(outcomes));
});
