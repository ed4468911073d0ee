import { describe, expect, it } from '@jest/globals';
import { aCase, anOrder, day, story } from '../../examples/story.js';
import type { Story } from '../../case-facts/story.js';
import { unresolvedAfter30Days } from './unresolved-after-30-days.js';

const DAY_30 = day(31);

describe('unresolved after 30 days', () => {
  it.each<[string, Partial<Story>, string | undefined]>([
    ['still open', {}, DAY_30],
    ['resolved in time', { orders: [anOrder()] }, undefined],
    ['resolved at the last instant', { orders: [anOrder({ resolvedAt: DAY_30 })] }, undefined],
    ['resolved an hour later', { orders: [anOrder({ resolvedAt: day(31, 1) })] }, DAY_30],
    [
      'resolved in round 1, not in round 2: its callback has counted already',
      { orders: [anOrder(), anOrder({ round: 2, resolvedAt: undefined })] },
      undefined,
    ],
    ['ended before', { case: aCase({ end: 'CLOSED', closedAt: day(30) }) }, undefined],
    ['ended afterwards', { case: aCase({ end: 'WITHDRAWN', closedAt: day(32) }) }, DAY_30],
    ['a letter that came 40 days before it was entered', { case: aCase({ registeredAt: day(41) }) }, day(41)],
  ])('%s', (_, is, at) => expect(unresolvedAfter30Days(story(is))).toBe(at));
});
