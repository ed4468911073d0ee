import type { Instant } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import type { Case } from '../case.js';
import type { CaseEvent } from '../case.events.js';
import { refusedIfEnded } from '../rules/ended-case-stays-ended.js';
import { refusedIfJustUrged } from '../rules/the-customer-urges-once-in-half-an-hour.js';

interface Urging {
  readonly note?: string | null;
}

/** The customer asks how far it is (催办). Dispatch hears it and tells the handler. */
export const urge = (state: Case, { note }: Urging, now: Instant): Decision<CaseEvent> =>
  refusedIfEnded(state) ?? [{ type: 'case-urged', at: now, note: note ?? undefined }];

/** The same by themselves, with nobody who talks to them. */
export const urgeTracked = (state: Case, urging: Urging, now: Instant): Decision<CaseEvent> =>
  refusedIfEnded(state) ?? refusedIfJustUrged(state, now) ?? urge(state, urging, now);
