import { eventFamily, type Instant } from '../event.js';
import type { CallbackStatus, ClockState, ContactMethod, Verdict } from '../vocabulary.js';

export interface AttemptState {
  readonly at: Instant;
  readonly method: ContactMethod;
  readonly reached: boolean;
  readonly by: string;
  /** Stays in callback: views have it, events do not. */
  readonly note?: string;
}

/** What the other services may know of a callback (回访), one per resolved round of a case. */
export interface CallbackState {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly propertyId?: string;
  readonly round: number;
  readonly method: ContactMethod;
  readonly status: CallbackStatus;
  /** Whether a form stands in for the call: asked of survey, voided by a call. */
  readonly form: 'NONE' | 'REQUESTED' | 'ANSWERED' | 'VOIDED';
  /** Which form this is: 1 in place of a call, the next one the link after three calls in vain. */
  readonly formNo?: number;
  /** Until when that form may be answered. */
  readonly formUntil?: Instant;
  /** Where it is daytime or not: the property's zone. */
  readonly zone?: string;
  readonly clock: ClockState;
  readonly dueAt: Instant;
  readonly scheduledFor?: Instant;
  readonly concludedAt?: Instant;
  readonly concludedMethod?: ContactMethod;
  readonly verdict?: Verdict;
  readonly solved?: boolean;
  readonly attempts: readonly AttemptState[];
  readonly by?: string;
  /** Tried three times in different parts of the day inside the window. */
  readonly triedInWindow: boolean;
}

export const callbackEvents = eventFamily('callback', 'callback', 1, [
  'callback-planned',
  'callback-regraded',
  'callback-form-requested',
  'callback-form-voided',
  'callback-attempted',
  'callback-scheduled',
  'callback-concluded',
  'callback-not-reached',
  'callback-cancelled',
  'callback-breached',
])<CallbackState>();
