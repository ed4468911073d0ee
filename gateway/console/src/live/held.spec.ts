import { describe, expect, it } from '@jest/globals';
import { isHeld } from './held.js';

describe('a list that stays as it was read', () => {
  it.each([
    ['of more pages than may be read again', { upTo: 2 }, { pages: [1, 2, 3] }, true],
    ['not one of so many', { upTo: 2 }, { pages: [1, 2] }, false],
    ['not one that has come to no page yet', { upTo: 2 }, undefined, false],
    ['not one that says nothing of it', {}, { pages: [1, 2, 3] }, false],
    ['not what is no list of pages', { upTo: 2 }, { case: {} }, false],
  ])('%s', (_, held, answer, expected) => expect(isHeld(held, answer)).toBe(expected));
});
