import type { Instant } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import type { Case } from '../case.js';
import type { CaseEvent } from '../case.events.js';
import { refusedIfEnded } from '../rules/ended-case-stays-ended.js';
import { refusedToCloseByHand } from './only-whom-nobody-can-call-back-is-closed-by-hand.js';

/** A supervisor closes what no callback can close. */
export const close = (state: Case, { reason }: { reason: string }, now: Instant): Decision<CaseEvent> =>
  refusedIfEnded(state) ?? refusedToCloseByHand(state) ?? [{ type: 'case-closed', at: now, by: 'SUPERVISOR', reason }];
