import type { KnownCase } from '../../case-facts/known.js';

/**
 * RULES, Figures: a duplicate (重复件) counts nowhere: the case into which it was merged counts. Members of one incident are no
 * duplicates: every household's case counts.
 */
export const isDuplicate = ({ end }: Pick<KnownCase, 'end'>): boolean => end === 'MERGED';
