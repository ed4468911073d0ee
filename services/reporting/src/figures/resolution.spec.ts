import { describe, expect, it } from '@jest/globals';
import { aCallback, aCase, anOrder, day, pending, story } from '../examples/story.js';
import type { Story } from '../case-facts/story.js';
import { resolution } from './resolution.js';

const DAY_30 = day(31);

describe('E3 resolution', () => {
  it.each<[string, Partial<Story>, unknown[]]>([
    ['nothing done: missed on the 30th day, unless something happens', {}, [{ at: DAY_30, met: false }]],
    ['resolved, callback pending', { orders: [anOrder()], callbacks: [pending()] }, []],
    ['confirmed solved', { orders: [anOrder()], callbacks: [aCallback()] }, [{ at: day(4), met: true }]],
    [
      'not solved',
      { orders: [anOrder()], callbacks: [aCallback({ solved: false, verdict: 'UNSATISFIED' })] },
      [{ at: day(4), met: false }],
    ],
    [
      'solved, although not to satisfaction',
      { orders: [anOrder()], callbacks: [aCallback({ verdict: 'UNSATISFIED' })] },
      [{ at: day(4), met: true }],
    ],
    [
      'solved at the second callback only: the first counts',
      {
        orders: [anOrder(), anOrder({ round: 2, resolvedAt: day(7) })],
        callbacks: [aCallback({ solved: false }), aCallback({ round: 2, concludedAt: day(8) })],
      },
      [{ at: day(4), met: false }],
    ],
    [
      'not reached in round 1, solved in round 2: the first concluded counts',
      {
        orders: [anOrder(), anOrder({ round: 2, resolvedAt: day(17) })],
        callbacks: [pending({ status: 'NOT_REACHED' }), aCallback({ round: 2, concludedAt: day(18) })],
      },
      [{ at: day(18), met: true }],
    ],
    [
      'not reached and closed: outside',
      {
        case: aCase({ end: 'CLOSED', closedBy: 'NOT_REACHED', closedAt: day(12) }),
        orders: [anOrder()],
        callbacks: [pending({ status: 'NOT_REACHED' })],
      },
      [],
    ],
    [
      'resolved after 30 days and then confirmed: counts once, on the 30th day',
      { orders: [anOrder({ resolvedAt: day(33) })], callbacks: [aCallback({ concludedAt: day(34) })] },
      [{ at: DAY_30, met: false }],
    ],
    [
      'unsolved at the first callback, then past 30 days: counts once, at the callback',
      { orders: [anOrder(), anOrder({ round: 2, resolvedAt: undefined })], callbacks: [aCallback({ solved: false })] },
      [{ at: day(4), met: false }],
    ],
    [
      'closed by a supervisor after 30 days',
      { case: aCase({ end: 'CLOSED', closedBy: 'SUPERVISOR', closedAt: day(40) }) },
      [{ at: DAY_30, met: false }],
    ],
  ])('%s', (_, is, outcomes) => expect(resolution.outcomes(story(is))).toEqual(outcomes));
});
