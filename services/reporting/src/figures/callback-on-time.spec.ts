import { describe, expect, it } from '@jest/globals';
import { aCallback, aClock, breached, day, pending, story } from '../examples/story.js';
import type { KnownCallback } from '../case-facts/known.js';
import { callbackOnTime } from './callback-on-time.js';

const late = breached('CALLBACK', day(5));

describe('E3 C1 callback on time', () => {
  it.each<[string, KnownCallback[], unknown[]]>([
    ['none', [], []],
    ['concluded inside the window: met, on the day it is due', [aCallback()], [{ at: day(5), met: true }]],
    ['concluded at the last instant', [aCallback({ concludedAt: day(5) })], [{ at: day(5), met: true }]],
    ['not yet made: missed when due, unless something happens', [pending()], [{ at: day(5), met: false }]],
    ['breached, not yet made', [pending({ clock: late })], [{ at: day(5), met: false }]],
    ['concluded too late', [aCallback({ concludedAt: day(5, 1), clock: late })], [{ at: day(5), met: false }]],
    ['tried three times inside the window', [pending({ triedInWindow: true })], [{ at: day(5), met: true }]],
    [
      'not reached after three tries',
      [pending({ status: 'NOT_REACHED', triedInWindow: true })],
      [{ at: day(5), met: true }],
    ],
    ['not reached after fewer', [pending({ status: 'NOT_REACHED', clock: late })], [{ at: day(5), met: false }]],
    ['cancelled before it was due', [pending({ status: 'CANCELLED', clock: aClock('CALLBACK') })], []],
    ['cancelled after the breach', [pending({ status: 'CANCELLED', clock: late })], [{ at: day(5), met: false }]],
    [
      'an answer in time, heard of after the breach',
      [aCallback({ clock: aClock('CALLBACK', { breachedAt: day(5), corrected: true }) })],
      [{ at: day(5), met: true }],
    ],
    [
      'a window that regrading made longer after the breach',
      [aCallback({ concludedAt: day(5, 9), dueAt: day(6), clock: { ...late, dueAt: day(6) } })],
      [{ at: day(5), met: false }],
    ],
    [
      'one of each round',
      [aCallback(), aCallback({ round: 2, dueAt: day(9), concludedAt: day(9, 1) })],
      [
        { at: day(5), met: true },
        { at: day(9), met: false },
      ],
    ],
  ])('%s', (_, callbacks, outcomes) => expect(callbackOnTime.outcomes(story({ callbacks }))).toEqual(outcomes));
});
