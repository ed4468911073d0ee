import { describe, expect, it } from '@jest/globals';
import { factsOf } from '../../case-facts/facts.js';
import { learn, NOTHING_KNOWN } from '../../case-facts/known.js';
import { aCase, day } from '../../examples/story.js';
import { isDuplicate } from './duplicates-are-out.js';

const known = (end: 'OPEN' | 'MERGED') =>
  learn(NOTHING_KNOWN, { part: 'case', id: 'c', version: 1, state: aCase({ end, closedAt: day(2) }) });

describe('duplicates are out', () => {
  it('of every figure and of the summary', () => {
    expect(factsOf(known('MERGED'))).toBeNull();
    expect(factsOf(known('OPEN'))).not.toBeNull();
  });

  it.each(['OPEN', 'CLOSED', 'WITHDRAWN', 'REDIRECTED'] as const)('%s is no duplicate', (end) =>
    expect(isDuplicate({ end })).toBe(false),
  );
});
