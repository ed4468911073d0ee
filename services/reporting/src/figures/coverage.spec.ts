import { describe, expect, it } from '@jest/globals';
import { aCallback, aCase, day, pending, story } from '../examples/story.js';
import { coverage } from './coverage.js';
import { resolution } from './resolution.js';
import { satisfaction } from './satisfaction.js';

const notReached = story({
  case: aCase({ end: 'CLOSED', closedBy: 'NOT_REACHED', closedAt: day(12) }),
  orders: [{ round: 1, clocks: [], resolvedAt: day(3) }],
  callbacks: [pending({ status: 'NOT_REACHED', triedInWindow: true })],
});

describe('E3 not reached: outside resolution and satisfaction; coverage is shown', () => {
  it('a case closed without reaching anybody lowers coverage and nothing else', () => {
    expect(coverage.outcomes(notReached)).toEqual([{ at: day(12), met: false }]);
    expect(resolution.outcomes(notReached)).toEqual([]);
    expect(satisfaction.outcomes(notReached)).toEqual([]);
  });

  it('a case whose customer was heard is covered, once', () => {
    const callbacks = [aCallback(), aCallback({ round: 2, concludedAt: day(8) })];
    expect(coverage.outcomes(story({ callbacks }))).toEqual([{ at: day(4), met: true }]);
  });

  it('is not known while somebody still tries', () => {
    expect(coverage.outcomes(story({ callbacks: [pending()] }))).toEqual([]);
  });
});
