import type { CaseOfOrder } from '@hearback/contracts';

const ON_SITE = new Set<CaseOfOrder['category']>(['FACILITIES', 'ENVIRONMENT', 'SECURITY']);

/**
 * Whether somebody has to go there, so that the arrival clock runs (RULES, Limits: "if a visit is needed"). What is broken, dirty
 * or dangerous is looked at on the spot; what concerns service or neighbours only when it is grade 1. A question never.
 */
export const needsVisit = ({ kind, category, grade }: Pick<CaseOfOrder, 'kind' | 'category' | 'grade'>): boolean =>
  (kind === 'COMPLAINT' || kind === 'SERVICE_REQUEST') && (ON_SITE.has(category) || grade === 1);
