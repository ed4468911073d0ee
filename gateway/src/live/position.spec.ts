import { describe, expect, it } from '@jest/globals';
import type { Feed } from './change-feed.js';
import type { Change } from './changes.js';
import { placeIn, positionOf } from './position.js';

const change: Change = { kind: 'CASE', id: 'c', version: 1, caseId: 'c', type: 'case-registered', at: '' };
const feed: Feed = { born: 'b', last: 12, changes: [change, change, change] };
const code = (of: Feed | undefined, position: string) => {
  const place = placeIn(of, position);
  return 'refusal' in place ? place.refusal.code : place.ok;
};

describe('a position in a feed', () => {
  it('is found as long as nothing after it has gone', () => {
    expect(['b.12', 'b.10', 'b.9', 'b.8'].map((one) => code(feed, one))).toEqual([12, 10, 9, 'POSITION_TOO_OLD']);
    expect(code(feed, positionOf(feed))).toBe(12);
  });

  it('is not one that this feed has not given out: another one’s, the future’s, nonsense', () => {
    for (const one of ['x.10', 'b.13', 'b.-1', 'b', '', '10', 'b.1e1'])
      expect([one, code(feed, one)]).toEqual([one, 'POSITION_TOO_OLD']);
  });

  it('of before the first change is good until something was forgotten', () => {
    expect(code(undefined, positionOf(undefined))).toBe(0);
    expect(code({ born: 'b', last: 1, changes: [change] }, positionOf(undefined))).toBe(0);
    expect(code(feed, positionOf(undefined))).toBe('POSITION_TOO_OLD');
  });
});
