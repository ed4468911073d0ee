import type { Instant } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import type { Case } from '../case.js';
import type { CaseEvent } from '../case.events.js';
import { refusedIfEnded } from '../rules/ended-case-stays-ended.js';

/** It is somebody else's to solve (转外部): the police, the developer, the water works. */
export const redirect = (
  state: Case,
  { to, reason }: { to: string; reason: string },
  now: Instant,
): Decision<CaseEvent> => refusedIfEnded(state) ?? [{ type: 'case-redirected', at: now, to, reason }];
