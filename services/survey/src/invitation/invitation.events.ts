import type { Instant, InvitationState } from '@hearback/contracts';
import type { Answers } from '../questionnaire/questionnaire.js';

/** What is decided when somebody is invited. */
export interface InvitationPlan extends Pick<InvitationState, 'id' | 'caseId' | 'round' | 'purpose' | 'callbackId'> {
  readonly caseNumber: string;
  /** In daytime of the property's zone. */
  readonly sendAt: Instant;
  /** When to remind, once; absent for forms, which a call follows. */
  readonly remindAt?: Instant;
  readonly expiresAt: Instant;
}

/** The facts of an invitation. Those named in the contract's family are announced, `invitation-ruled-out` stays inside. */
export type InvitationEvent =
  | { readonly type: 'invitation-planned'; readonly plan: InvitationPlan }
  /** It was over before its cause was heard of: this invitation will never be sent. */
  | { readonly type: 'invitation-ruled-out'; readonly caseId: string; readonly round: number }
  | { readonly type: 'invitation-sent'; readonly at: Instant }
  | { readonly type: 'invitation-reminded'; readonly at: Instant }
  | ({ readonly type: 'invitation-answered'; readonly at: Instant } & Answers)
  | { readonly type: 'invitation-voided'; readonly at: Instant }
  | { readonly type: 'invitation-expired'; readonly at: Instant }
  /** What was written into its form was taken out; stays inside. */
  | { readonly type: 'invitation-redacted'; readonly at: Instant };
