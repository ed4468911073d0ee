import { eventFamily, type Instant } from '../event.js';
import type { CallbackStatus, ClockState, ContactMethod, Verdict } from '../vocabulary.js';

export interface AttemptState {
  readonly at: Instant;
  readonly method: ContactMethod;
  readonly reached: boolean;
  readonly by: string;
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
  'callback-form-requested',
  'callback-form-voided',
  'callback-attempted',
  'callback-scheduled',
  'callback-concluded',
  'callback-not-reached',
  'callback-cancelled',
  'callback-breached',
])<CallbackState>();
