import { describe, expect, it } from '@jest/globals';
import { FIGURES, type FigureName } from '../outcomes.js';
import { redirectedCountsIn } from './redirected-is-in-timeliness-only.js';

describe('redirected is in timeliness only', () => {
  it('of all figures', () => {
    expect((Object.keys(FIGURES) as FigureName[]).filter(redirectedCountsIn)).toEqual(['timeliness']);
  });
});
