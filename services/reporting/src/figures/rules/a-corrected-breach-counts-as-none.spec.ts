import { describe, expect, it } from '@jest/globals';
import { aClock, breached, day } from '../../examples/story.js';
import { standingBreach } from './a-corrected-breach-counts-as-none.js';

const corrected = aClock('ARRIVAL', { breachedAt: day(1), corrected: true });

describe('a corrected breach counts as none', () => {
  it('although it stays on record', () => expect(standingBreach([corrected])).toBeUndefined());
  it('while others stand, the first of them first', () =>
    expect(standingBreach([corrected, breached('RESOLUTION', day(3)), breached('FIRST_CONTACT', day(2))])).toBe(
      day(2),
    ));
  it('and clocks in time have none', () => expect(standingBreach([aClock('RESOLUTION')])).toBeUndefined());
});
