import type { FigureName } from '../outcomes.js';

/** RULES, Figures: whoever else is responsible solves it; ours was to hand it over in time. */
export const redirectedCountsIn = (figure: FigureName): boolean => figure === 'timeliness';
