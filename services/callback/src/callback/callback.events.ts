import type { ContactMethod, Grade, Instant, Verdict } from '@hearback/contracts';

/** The ways in which a form reaches somebody. */
export type MessageMethod = Exclude<ContactMethod, 'PHONE' | 'VISIT'>;

/** What is decided when a callback starts. */
export interface CallbackPlan {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly propertyId?: string;
  readonly zone: string;
  readonly round: number;
  readonly grade: Grade;
  /** Staff who had a hand in the case, alone or through their team: they may not call. */
  readonly barred: readonly string[];
  /** The least that is done; see `rules/a-call-may-replace-a-message`. */
  readonly method: ContactMethod;
  /** How a form would reach the customer; absent when none can. */
  readonly message?: MessageMethod;
  /** How somebody would ask in person; absent when nobody can: then the form is all there is. */
  readonly inPerson?: 'PHONE' | 'VISIT';
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  readonly policyVersion: number;
  /** The first time at which it may be made; absent while a form stands in for the call. */
  readonly scheduledFor?: Instant;
  /** Set from the start only where nothing but the form can be tried. */
  readonly givesUpAt?: Instant;
}

/** Somebody is to ask in person, from then on. */
export interface InPerson {
  readonly method: 'PHONE' | 'VISIT';
  readonly scheduledFor: Instant;
}

/** The facts of a callback. Those named in the contract's family are announced, `callback-ruled-out` stays inside. */
export type CallbackEvent =
  | { readonly type: 'callback-planned'; readonly plan: CallbackPlan }
  /** The case was over before its work was heard of: no callback of this round will ever start. */
  | { readonly type: 'callback-ruled-out'; readonly caseId: string; readonly round: number }
  | {
      readonly type: 'callback-regraded';
      readonly grade: Grade;
      readonly dueAt: Instant;
      readonly formUntil?: Instant;
      /** A message is no longer enough. */
      readonly raised?: InPerson;
    }
  | { readonly type: 'callback-form-requested'; readonly no: number; readonly until: Instant }
  /** Nobody answered the form in time. */
  | ({ readonly type: 'callback-form-voided' } & InPerson)
  | {
      readonly type: 'callback-attempted';
      readonly at: Instant;
      readonly method: ContactMethod;
      readonly by: string;
      readonly note?: string;
      /** Tried in all parts of the day: until when a last answer is waited for. */
      readonly givesUpAt?: Instant;
    }
  | { readonly type: 'callback-scheduled'; readonly scheduledFor: Instant }
  | { readonly type: 'callback-breached'; readonly at: Instant }
  | {
      readonly type: 'callback-concluded';
      readonly at: Instant;
      readonly method: ContactMethod;
      readonly verdict: Verdict;
      readonly solved: boolean;
      /** Who called; absent when the form's answer concluded it. */
      readonly by?: string;
      readonly comment?: string;
    }
  | { readonly type: 'callback-not-reached'; readonly at: Instant }
  | { readonly type: 'callback-cancelled'; readonly at: Instant }
  /** What people wrote of it was taken out; stays inside. */
  | { readonly type: 'callback-redacted'; readonly at: Instant };
