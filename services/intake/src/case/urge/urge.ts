import type { Instant } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import type { Case } from '../case.js';
import type { CaseEvent } from '../case.events.js';
import { refusedIfEnded } from '../rules/ended-case-stays-ended.js';

/** The customer asks how far it is (催办). Dispatch hears it and tells the handler. */
export const urge = (state: Case, { note }: { note?: string | null }, now: Instant): Decision<CaseEvent> =>
  refusedIfEnded(state) ?? [{ type: 'case-urged', at: now, note: note ?? undefined }];
