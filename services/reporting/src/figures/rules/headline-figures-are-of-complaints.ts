import type { KnownCase } from '../../case-facts/known.js';

/** RULES, Figures: headline figures are of complaints (投诉); the other kinds stand beside them in the monthly summary. */
export const isHeadline = ({ kind }: Pick<KnownCase, 'kind'>): boolean => kind === 'COMPLAINT';
