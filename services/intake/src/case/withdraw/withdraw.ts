import type { Instant } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import type { Case } from '../case.js';
import type { CaseEvent } from '../case.events.js';
import { refusedIfEnded } from '../rules/ended-case-stays-ended.js';

/** The customer takes the case back (撤回), or it was none. Its open order and callback end with it. */
export const withdraw = (state: Case, { reason }: { reason: string }, now: Instant): Decision<CaseEvent> =>
  refusedIfEnded(state) ?? [{ type: 'case-withdrawn', at: now, reason }];
