import type { CaseEnd } from '@hearback/contracts';
import { describe, expect, it } from '@jest/globals';
import { isOver } from './ended-and-reopened-cases-need-no-callback.js';

describe('C5 ended and reopened cases need no callback', () => {
  it.each<[CaseEnd, number, number, boolean]>([
    ['OPEN', 1, 1, false],
    ['OPEN', 2, 1, true],
    ['OPEN', 2, 2, false],
    ['CLOSED', 1, 1, true],
    ['WITHDRAWN', 1, 1, true],
    ['REDIRECTED', 1, 1, true],
    ['MERGED', 1, 1, true],
  ])('case %s in round %i: callback of round %i is over: %s', (end, current, round, over) =>
    expect(isOver({ end, round: current }, round)).toBe(over),
  );
});
