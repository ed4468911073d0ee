import { describe, expect, it } from '@jest/globals';
import { aCallback, aCase, aClock, anOrder, breached, day, story } from '../../examples/story.js';
import { outcomesOf } from '../outcomes.js';
import { isWithdrawnUnbreached } from './withdrawn-is-out-unless-already-breached.js';

const withdrawn = aCase({ end: 'WITHDRAWN', closedAt: day(6) });
const order = (clock: Parameters<typeof breached>) => anOrder({ clocks: [breached(...clock)], resolvedAt: undefined });

describe('withdrawn is out unless already breached', () => {
  it('out of everything, also of what had gone well', () =>
    expect(outcomesOf(story({ case: withdrawn, orders: [anOrder()], callbacks: [aCallback()] }))).toEqual([]));

  it('in, with its miss, when a limit had been breached before', () =>
    expect(outcomesOf(story({ case: withdrawn, orders: [order(['FIRST_CONTACT', day(2)])] }))).toEqual([
      { rate: 'timeliness', at: day(2), met: false },
    ]));

  it.each([
    ['a breach after the withdrawal', [order(['FIRST_CONTACT', day(6, 1)])], true],
    ['a corrected breach', [anOrder({ clocks: [aClock('ARRIVAL', { breachedAt: day(2), corrected: true })] })], true],
    ['a breach in round 2', [anOrder(), { ...order(['RESOLUTION', day(5)]), round: 2 }], false],
  ])('%s', (_, orders, out) => expect(isWithdrawnUnbreached(story({ case: withdrawn, orders }))).toBe(out));

  it('a breach of the callback window counts like any other', () => {
    const callbacks = [aCallback({ clock: breached('CALLBACK', day(5)) })];
    expect(isWithdrawnUnbreached(story({ case: withdrawn, callbacks }))).toBe(false);
  });

  it('says nothing of cases that were not withdrawn', () =>
    expect(isWithdrawnUnbreached(story({ case: aCase({ end: 'CLOSED', closedAt: day(6) }) }))).toBe(false));
});
