import type { CaseState } from '@hearback/contracts';
import type { OrderCase } from '../work-order.js';

/** What an order remembers of its case. */
export const orderCase = (state: CaseState): OrderCase => ({
  id: state.id,
  number: state.number,
  kind: state.kind,
  category: state.category,
  grade: state.grade,
  propertyId: state.propertyId,
  zone: state.zone,
  anonymous: state.anonymous,
  concealed: state.concealed,
  accusedStaffIds: state.accusedStaffIds,
  important: state.important,
  feedbackBy: state.feedbackBy,
  reachableBy: state.reachableBy,
  receivedAt: state.receivedAt,
  promisedBy: state.promisedBy,
  urges: state.urges,
  lastUrgedAt: state.lastUrgedAt,
  lastSupplementedAt: state.lastSupplementedAt,
});

/** Nothing that an order remembers has changed. Both are made above, so their JSON tells. */
export const sameCase = (one: OrderCase, other: OrderCase): boolean => JSON.stringify(one) === JSON.stringify(other);
