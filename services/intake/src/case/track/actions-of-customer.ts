import { actionOf, type ActionView, type Instant } from '@hearback/contracts';
import type { Case } from '../case.js';
import { refusedIfErased, reopen } from '../reopen/reopen.js';
import { urgeTracked } from '../urge/urge.js';

/** What the customer may do about their case now, by its code, and why not the rest. */
export const actionsOfCustomer = (state: Case, now: Instant): readonly ActionView[] => [
  actionOf('urgeTrackedCase', urgeTracked(state, {}, now)),
  actionOf('reopenTrackedCase', refusedIfErased(state) ?? reopen(state, { reason: '-' }, now)),
];
