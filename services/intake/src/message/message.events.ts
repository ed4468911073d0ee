import type { CaseKind, ContactMethod, Instant, PromiseView } from '@hearback/contracts';

/** What a message is made of, by kind; its text is written when it is sent. */
export type MessageContent =
  | {
      readonly kind: 'ACKNOWLEDGEMENT';
      readonly caseKind: CaseKind;
      readonly promise?: PromiseView;
    }
  | { readonly kind: 'RESULT'; readonly result: string }
  /** What it said was taken out. */
  | { readonly kind: 'TAKEN_OUT' }
  | { readonly kind: 'REOPENED'; readonly promise?: PromiseView }
  | {
      readonly kind: 'CALLBACK_FORM' | 'SURVEY' | 'SURVEY_REMINDER';
      readonly invitationId: string;
      readonly expiresAt: Instant;
    };

/** A message to a customer about a case (告知). */
export interface MessagePlan {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly zone: string;
  readonly complainantId: string;
  /** The way it goes; absent where this installation has none that reaches the customer. */
  readonly by?: ContactMethod;
  readonly content: MessageContent;
}

export type MessageEvent =
  | ({ readonly type: 'message-planned'; readonly at: Instant } & MessagePlan)
  | { readonly type: 'message-sent'; readonly at: Instant }
  | { readonly type: 'message-delayed'; readonly until: Instant; readonly why: string }
  | { readonly type: 'message-parked'; readonly why: string }
  /** What it said was taken out. */
  | { readonly type: 'message-redacted'; readonly at: Instant };
