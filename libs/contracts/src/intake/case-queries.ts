import { z } from 'zod';
import type { ActionsOf, ActionView } from '../action.js';
import { rpc } from '../rpc.js';
import {
  CaseKind,
  CaseStatus,
  Category,
  Channel,
  Grade,
  Id,
  InstantInput,
  Key,
  PageInput,
  text,
} from '../vocabulary.js';
import type { ContactMethod, Page, TrackedStatus } from '../vocabulary.js';
import type { CallbackState } from '../callback/callback-events.js';
import type { WorkOrderState } from '../dispatch/work-order-events.js';
import type { CaseState } from './case-events.js';
import type { ContactView } from './case-commands.js';
import type { OwnPersonRequestView } from './person-requests.js';

export interface PromiseView {
  readonly contactBy: string;
  readonly resolveBy: string;
  readonly feedbackBy: ContactMethod;
  readonly provisional: boolean;
}

/** What the customer added to their case later (补充). */
export interface SupplementView {
  readonly at: string;
  /** Masked as the description is. */
  readonly text: string;
  /** Of the call in which they said it; only for whoever may see contacts. */
  readonly recordingUrl?: string;
}

export interface ClassificationView {
  readonly kind: CaseKind;
  readonly category: Category;
  readonly grade: Grade | null;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly decidedBy: 'RULE' | 'MODEL' | 'PERSON';
}

/** A case as its register shows it to staff: the case itself and the newest heard of its orders and callbacks. */
export interface CaseView extends CaseState {
  readonly version: number;
  readonly status: CaseStatus;
  readonly classification: ClassificationView;
  readonly property?: { readonly id: string; readonly name: string };
  readonly unit?: { readonly id: string; readonly name: string };
  /** Phone and identity numbers masked for whoever may not see contacts. */
  readonly description: string;
  readonly demand?: string;
  readonly place?: string;
  /** Of the recorded call; only for whoever may see contacts. */
  readonly recordingUrl?: string;
  /** The oldest first; a process of the version before says nothing of them. */
  readonly supplements?: readonly SupplementView[];
  readonly complainant: {
    readonly display: string;
    readonly organization?: string;
    readonly anonymous: boolean;
    readonly concealed: boolean;
    readonly contactAccess: 'SHOWN' | 'REVEAL' | 'NEVER';
  };
  /** What was done, as the customer was told, or what a consultation was answered; masked as the description is. */
  readonly result?: string;
  /** The staff id of whoever took it down. */
  readonly registeredBy?: string;
  readonly promise?: PromiseView;
  readonly followsId?: string;
  /** Newest round first. */
  readonly workOrders: readonly WorkOrderState[];
  readonly callbacks: readonly CallbackState[];
}

export const CaseFilter = z.object({
  statuses: z.array(CaseStatus).max(20).nullish(),
  kinds: z.array(CaseKind).max(10).nullish(),
  categories: z.array(Category).max(10).nullish(),
  grades: z.array(Grade).max(3).nullish(),
  channels: z.array(Channel).max(20).nullish(),
  propertyIds: z.array(Id).max(100).nullish(),
  /** Those without a property; with propertyIds, those too. */
  withoutProperty: z.boolean().nullish(),
  handlerId: Id.nullish(),
  overdue: z.boolean().nullish(),
  registeredFrom: InstantInput.nullish(),
  registeredTo: InstantInput.nullish(),
  text: z.string().trim().max(200).nullish(),
});
export type CaseFilter = z.infer<typeof CaseFilter>;

/** In the order asked; an id that is not there, or not the actor's to see, is left out. */
export const getCases = rpc('intake', 'get-cases', z.object({ ids: z.array(Id).max(200) }))<readonly CaseView[]>();
export const listCases = rpc(
  'intake',
  'list-cases',
  PageInput.extend({
    filter: CaseFilter.nullish(),
    order: z.enum(['NEWEST', 'OLDEST', 'MOST_URGENT']).nullish(),
    count: z.boolean().optional(),
  }),
)<Page<CaseView>>();
/** Contacts of those cases whose contact the actor's work needs; the others are left out. */
export const getContacts = rpc('intake', 'get-contacts', z.object({ caseIds: z.array(Id).max(200) }))<
  readonly { caseId: string; contact: ContactView }[]
>();

/** What the actor may do with each case now, and why not the rest. */
export const caseActions = rpc('intake', 'case-actions', z.object({ ids: z.array(Id).max(200) }))<
  readonly ActionsOf[]
>();
/** What the words of a text, not yet filed, say about kind, category and grade. */
export const suggestClassification = rpc(
  'intake',
  'suggest-classification',
  z.object({ text: z.string().trim().max(10_000) }),
)<ClassificationView>();

export interface TimelineEntryView {
  readonly seq: number;
  readonly at: string;
  readonly service: string;
  readonly type: string;
  /** Staff id, or `system:<service>`, `link:…`. */
  readonly actor: string;
  readonly summary: { readonly zh: string; readonly en: string };
  readonly hash: string;
  readonly prevHash?: string;
}
export const getTimeline = rpc('intake', 'get-timeline', PageInput.extend({ caseId: Id }))<Page<TimelineEntryView>>();

export interface TrackedCaseView {
  /** For the gateway; whoever has the code does not see it. */
  readonly id: string;
  /** When what was written about the case was erased. */
  readonly redactedAt?: string;
  readonly number: string;
  readonly status: TrackedStatus;
  readonly description: string;
  readonly receivedAt: string;
  readonly promise?: PromiseView;
  /** When and why somebody looked at how to reach the customer. */
  readonly contactReveals: readonly { readonly at: string; readonly reason?: string }[];
  /** What they asked about their data. */
  readonly personRequests: readonly OwnPersonRequestView[];
  readonly steps: readonly { readonly at: string; readonly text: { readonly zh: string; readonly en: string } }[];
  /** What the customer may do now, and why not the rest; a process of the version before says nothing of it. */
  readonly actions?: readonly ActionView[];
}
const ByCode = z.object({ code: z.string().max(40) });
/** The code is the permission: the gateway reads only the company from it, intake finds the case by its digest. */
export const trackCase = rpc('intake', 'track-case', ByCode)<TrackedCaseView>();
/** The customer asks how far it is. */
export const urgeTrackedCase = rpc(
  'intake',
  'urge-tracked-case',
  ByCode.extend({ note: text(1_000).nullish(), key: Key.optional() }),
)<TrackedCaseView>();
/** The customer is not content with how it ended. */
export const reopenTrackedCase = rpc(
  'intake',
  'reopen-tracked-case',
  ByCode.extend({ reason: text(1_000), key: Key.optional() }),
)<ReopenedCaseView>();
/** The case that goes on: itself in its next round, or one that follows it and has a code of its own. */
export interface ReopenedCaseView {
  readonly trackingCode: string;
  readonly case: TrackedCaseView;
}

/** What was sent to the customer of a case; the demo's outbox shows it, nobody else. */
export interface SentMessage {
  readonly at: string;
  readonly channel: string;
  readonly kind: string;
  readonly text: string;
  readonly url?: string;
}
export const sentMessages = rpc('intake', 'sent-messages', z.object({ caseNumber: z.string().max(40) }))<
  readonly SentMessage[]
>();
