import { eventFamily, type Instant } from '../event.js';
import type { CaseTerms } from './limits.js';
import type { CaseKind, Category, Channel, ContactMethod, Grade } from '../vocabulary.js';

/** How a case ended for good, or that it has not. */
export type CaseEnd = 'OPEN' | 'CLOSED' | 'WITHDRAWN' | 'REDIRECTED' | 'MERGED';
/** What closed it: the callback, a form's answer, nobody reached, an answer at once, thanks, a decision, a supervisor. */
export type ClosedBy = 'CALLBACK' | 'FORM' | 'NOT_REACHED' | 'ANSWERED' | 'THANKED' | 'SUPERVISOR';

/** What the other services may know of a case. No names, no free text: people are opaque ids. */
export interface CaseState {
  readonly id: string;
  readonly number: string;
  /** 1, and one more with every reopening (再处理轮次). */
  readonly round: number;
  readonly end: CaseEnd;
  readonly closedBy?: ClosedBy;
  readonly closedAt?: Instant;
  readonly kind: CaseKind;
  readonly category: Category;
  readonly subcategory?: string;
  readonly grade: Grade | null;
  readonly channel: Channel;
  readonly propertyId?: string;
  readonly unitId?: string;
  /** The property's zone. */
  readonly zone?: string;
  /** Opaque; absent when anonymous. */
  readonly complainantId?: string;
  readonly anonymous: boolean;
  readonly concealed: boolean;
  /** Staff the case is about: they and those who report to them are never routed it. */
  readonly accusedStaffIds: readonly string[];
  /** Marked customer, grade 1, or third case in 90 days (重要). */
  readonly important: boolean;
  /** How the customer wants to hear back; `reachableBy` are the ways there are. */
  readonly feedbackBy: ContactMethod;
  readonly reachableBy: readonly ContactMethod[];
  readonly occurredAt?: Instant;
  readonly receivedAt: Instant;
  readonly registeredAt: Instant;
  /** Start of this round's clocks: receivedAt in round 1, the reopening in later ones. */
  readonly roundStartedAt: Instant;
  readonly policyVersion: number;
  /** What that version says, where it is the company's own: every clock of the case is counted by it. Absent: the limits all start with. */
  readonly promisedBy?: CaseTerms;
  /** Whether this round needs a work order: complaints, service requests, unanswered consultations. */
  readonly needsHandling: boolean;
  /** An answered consultation that is important: called back without a work order. */
  readonly followUp: boolean;
  /** Since when, and by whom, it is answered: starts that callback, which the answerer does not make. */
  readonly answeredAt?: Instant;
  readonly answeredBy?: string;
  readonly urges: number;
  readonly lastUrgedAt?: Instant;
  /** When the customer last added something. */
  readonly lastSupplementedAt?: Instant;
  /** Since when what was written about it is to be gone everywhere: whoever keeps texts of it takes them out. */
  readonly redactedAt?: Instant;
}

export const caseEvents = eventFamily('intake', 'case', 1, [
  'case-registered',
  'case-reclassified',
  'case-urged',
  'case-supplemented',
  'case-answered',
  'case-acknowledged',
  'case-thanked',
  'case-closed',
  'case-reopened',
  'case-withdrawn',
  'case-redirected',
  'case-customer-marked',
  'case-redacted',
])<CaseState>();
