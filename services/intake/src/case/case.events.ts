import type {
  CallbackState,
  CaseKind,
  CaseTerms,
  Category,
  Channel,
  ClosedBy,
  ContactMethod,
  Grade,
  Instant,
  InvitationState,
  PromiseView,
  WorkOrderState,
} from '@hearback/contracts';

/** Kind, category and grade of a case; praise and suggestions have no grade. */
export interface Classified {
  readonly kind: CaseKind;
  readonly category: Category;
  readonly grade: Grade | null;
}

/** All that is known when a case is taken in (标准化记录). */
export interface Registration extends Classified {
  readonly id: string;
  readonly number: string;
  readonly trackingDigest: string;
  readonly channel: Channel;
  readonly description: string;
  readonly demand?: string;
  readonly place?: string;
  readonly personsInvolved: readonly string[];
  /** Of the call, where it was recorded and they did not object. */
  readonly recordingUrl?: string;
  readonly property?: { readonly id: string; readonly name: string };
  readonly unit?: { readonly id: string; readonly name: string };
  readonly zone: string;
  readonly complainantId?: string;
  readonly organization?: string;
  readonly anonymous: boolean;
  readonly concealed: boolean;
  readonly accusedStaffIds: readonly string[];
  /** Marked, or here for the third time in 90 days: stays important whatever the grade becomes. */
  readonly importantCustomer: boolean;
  readonly feedbackBy: ContactMethod;
  readonly reachableBy: readonly ContactMethod[];
  /** What the words of the text say, whoever decided: a correction is measured against it. */
  readonly proposed: Classified & { readonly confidence: number; readonly reasons: readonly string[] };
  readonly decidedBy: 'RULE' | 'PERSON';
  readonly occurredAt?: Instant;
  readonly receivedAt: Instant;
  readonly registeredAt: Instant;
  /** The member of staff who took it down. */
  readonly registeredBy?: string;
  readonly policyVersion: number;
  /** What that version says, where it is the company's own. */
  readonly promisedBy?: CaseTerms;
  readonly promise?: PromiseView;
  readonly followsId?: string;
}

/** What the customer added later (补充), and the recording of the call in which they did. */
export interface Supplement {
  readonly at: Instant;
  readonly text: string;
  readonly recordingUrl?: string;
}

/** Why a new round began: what the callback said, a bad survey, or the customer's own word. */
export type ReopenedBy = 'CALLBACK' | 'SURVEY' | 'CUSTOMER';

/** Why the texts of a case were taken out: its person asked for it, or they had been kept long enough. */
export type RedactionCause = 'ERASURE' | 'RETENTION';

/** Something of another service, as heard: its event's name, version and instant, the chain head that it had, and who did it in person. */
interface Heard {
  readonly name: string;
  readonly version: number;
  readonly head: string;
  readonly at: Instant;
  readonly by?: string;
}

/** What happens to a case. Those named in the contract's `caseEvents` are announced, the others stay inside. */
export type CaseEvent =
  | ({ readonly type: 'case-registered' } & Registration)
  | { readonly type: 'case-acknowledged' }
  | { readonly type: 'case-thanked'; readonly at: Instant }
  | ({
      readonly type: 'case-reclassified';
      readonly subcategory?: string;
      readonly promise?: PromiseView;
      readonly before: Classified;
      readonly reason: string;
    } & Classified)
  | { readonly type: 'case-urged'; readonly at: Instant; readonly note?: string }
  | ({ readonly type: 'case-supplemented' } & Supplement)
  | {
      readonly type: 'case-answered';
      readonly at: Instant;
      readonly by: string;
      readonly answer: string;
      readonly followUp: boolean;
    }
  | { readonly type: 'case-closed'; readonly at: Instant; readonly by: ClosedBy; readonly reason?: string }
  | {
      readonly type: 'case-reopened';
      /** Start of the new round's clocks. */
      readonly at: Instant;
      readonly by: ReopenedBy;
      readonly promise?: PromiseView;
      readonly reason?: string;
    }
  | { readonly type: 'case-withdrawn'; readonly at: Instant; readonly reason: string }
  | { readonly type: 'case-redirected'; readonly at: Instant; readonly to: string; readonly reason: string }
  | { readonly type: 'case-followed'; readonly byId: string; readonly byNumber: string }
  | { readonly type: 'case-customer-marked'; readonly important: boolean; readonly reason: string }
  | { readonly type: 'contact-revealed'; readonly reason: string }
  | { readonly type: 'case-redacted'; readonly at: Instant; readonly why: RedactionCause }
  | { readonly type: 'message-undelivered'; readonly kind: string; readonly why: string }
  | ({
      readonly type: 'work-order-heard';
      readonly order: Omit<WorkOrderState, 'result'>;
      readonly result?: string;
    } & Heard)
  | ({ readonly type: 'callback-heard'; readonly callback: CallbackState } & Heard)
  | ({ readonly type: 'invitation-heard'; readonly invitation: InvitationState } & Heard);

/** Fields that people typed: they enter the chain as salted digests, so that they can be erased. */
export const FREE_TEXT = {
  'case-registered': ['description', 'demand', 'place', 'personsInvolved', 'organization', 'recordingUrl'],
  'case-reclassified': ['reason'],
  'case-urged': ['note'],
  'case-supplemented': ['text', 'recordingUrl'],
  'case-answered': ['answer'],
  'case-closed': ['reason'],
  'case-reopened': ['reason'],
  'case-withdrawn': ['reason'],
  'case-redirected': ['to', 'reason'],
  'case-customer-marked': ['reason'],
  'contact-revealed': ['reason'],
  'work-order-heard': ['result'],
} as const satisfies Partial<Record<CaseEvent['type'], readonly string[]>>;

/** What stands where a text was taken out. */
export const TAKEN_OUT = '（已删除）';
/** What an erased field reads as, where that is not an empty text. */
export const BLANKS = {
  description: TAKEN_OUT,
  personsInvolved: [],
  demand: undefined,
  place: undefined,
  organization: undefined,
  recordingUrl: undefined,
  result: TAKEN_OUT,
  answer: TAKEN_OUT,
  text: TAKEN_OUT,
} as const;
