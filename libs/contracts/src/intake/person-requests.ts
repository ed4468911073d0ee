import { z } from 'zod';
import { rpc } from '../rpc.js';
import { Id, InstantInput, Key, PageInput, text, type Page } from '../vocabulary.js';
import { Phone, type ContactView } from './case-commands.js';

/** What somebody may ask about the data kept of them (PIPL): a copy, a correction, erasure, that nothing is recorded. */
export const PersonRequestKind = z.enum(['ACCESS', 'CORRECTION', 'ERASURE', 'RECORDING_OBJECTION']);
export type PersonRequestKind = z.infer<typeof PersonRequestKind>;
export const PersonRequestStatus = z.enum(['RECEIVED', 'GRANTED', 'DONE', 'DECLINED']);
export type PersonRequestStatus = z.infer<typeof PersonRequestStatus>;

const Correction = z.object({
  name: text(60).nullish(),
  phone: Phone.nullish(),
  email: z.email().max(200).nullish(),
});
const Asked = z.object({
  kind: PersonRequestKind,
  note: text(2_000).nullish(),
  correction: Correction.nullish(),
  key: Key.optional(),
});

/** Somebody in the archive who may be the same human being: same phone or mail address under another name or none. */
export interface RelatedPerson {
  readonly personId: string;
  readonly display: string;
  readonly cases: number;
}

export interface PersonRequestView {
  readonly id: string;
  readonly version: number;
  readonly kind: PersonRequestKind;
  readonly status: PersonRequestStatus;
  readonly personId: string;
  /** The case through which they are known. */
  readonly caseId: string;
  readonly caseNumber: string;
  readonly receivedAt: string;
  /** By when it is to be answered. */
  readonly dueAt: string;
  /** Staff or resident id, or `link:tracking`. */
  readonly askedBy: string;
  readonly note?: string;
  readonly correction?: ContactView;
  readonly decidedBy?: string;
  readonly decidedAt?: string;
  /** How it was found out that it is they who ask. */
  readonly identityCheck?: string;
  readonly reason?: string;
  readonly doneAt?: string;
  readonly related: readonly RelatedPerson[];
}

/** By staff, about the complainant of a case. */
export const filePersonRequest = rpc(
  'intake',
  'file-person-request',
  Asked.extend({ caseId: Id }),
)<PersonRequestView>();
/** By whoever holds a case's tracking code. It proves possession only: a person decides. */
export const fileOwnPersonRequest = rpc(
  'intake',
  'file-own-person-request',
  Asked.extend({ trackingCode: z.string().max(40) }),
)<OwnPersonRequestView>();
export type OwnPersonRequestView = Pick<PersonRequestView, 'kind' | 'status' | 'receivedAt' | 'dueAt'>;

export const decidePersonRequest = rpc(
  'intake',
  'decide-person-request',
  z.object({
    requestId: Id,
    grant: z.boolean(),
    identityCheck: text(1_000).nullish(),
    reason: text(1_000).nullish(),
    /** Of the related ones, those who are the same human being. */
    alsoPersonIds: z.array(Id).max(20).nullish(),
    key: Key.optional(),
  }),
)<PersonRequestView>();

export const listPersonRequests = rpc(
  'intake',
  'list-person-requests',
  PageInput.extend({
    filter: z
      .object({
        statuses: z.array(PersonRequestStatus).max(4).nullish(),
        kinds: z.array(PersonRequestKind).max(4).nullish(),
        overdue: z.boolean().nullish(),
      })
      .nullish(),
    count: z.boolean().optional(),
  }),
)<Page<PersonRequestView>>();

/** Somebody looked at a contact, with a reason. */
export interface ContactRevealView {
  readonly id: string;
  readonly at: string;
  readonly caseId: string;
  readonly caseNumber: string;
  /** Staff id. */
  readonly by: string;
  /** Gone when the person's data are erased. */
  readonly reason?: string;
}
export const listContactReveals = rpc(
  'intake',
  'list-contact-reveals',
  PageInput.extend({
    filter: z
      .object({
        caseId: Id.nullish(),
        staffId: Id.nullish(),
        from: InstantInput.nullish(),
        to: InstantInput.nullish(),
      })
      .nullish(),
    count: z.boolean().optional(),
  }),
)<Page<ContactRevealView>>();

/** All that intake keeps of a person; the gateway adds what the other services do. */
export interface PersonDataView {
  readonly request: PersonRequestView;
  readonly company: string;
  readonly at: string;
  readonly persons: readonly {
    readonly id: string;
    readonly since: string;
    readonly important: boolean;
    readonly objectsToRecording: boolean;
    readonly contact: ContactView;
  }[];
  readonly cases: readonly PersonCase[];
  readonly reveals: readonly Omit<ContactRevealView, 'by'>[];
  readonly requests: readonly PersonRequestView[];
}
export interface PersonCase {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly category: string;
  readonly grade: number | null;
  readonly channel: string;
  readonly status: string;
  readonly property?: string;
  readonly unit?: string;
  readonly organization?: string;
  readonly description: string;
  readonly demand?: string;
  readonly place?: string;
  readonly personsInvolved: readonly string[];
  readonly recordingUrl?: string;
  readonly concealed: boolean;
  readonly occurredAt?: string;
  readonly receivedAt: string;
  readonly registeredAt: string;
  readonly timeline: readonly {
    readonly at: string;
    readonly zh: string;
    readonly en: string;
    /** As they were typed: the sentence masks numbers. */
    readonly texts: Readonly<Record<string, unknown>>;
  }[];
  readonly messages: readonly {
    readonly at?: string;
    readonly way?: string;
    readonly kind: string;
    readonly text: string;
  }[];
}
/** Granted requests for access only. Entered in the request: it is done with the first. */
export const exportPersonData = rpc(
  'intake',
  'export-person-data',
  z.object({ requestId: Id, format: z.enum(['JSON', 'PDF']) }),
)<PersonDataView>();

/** What was written down about cases elsewhere: for the export of a person's data. */
const CaseIds = z.object({ caseIds: z.array(Id).max(200) });
export interface KeptTexts {
  readonly caseId: string;
  readonly at: string;
  readonly what: string;
  readonly texts: Readonly<Record<string, unknown>>;
}
/** What stands of a case in an entry of a timeline. */
export const keptTexts = (
  caseId: string,
  { at, event: { type: what, ...texts } }: { readonly at: string; readonly event: { readonly type: string } },
): KeptTexts => ({ caseId, at, what, texts });
export const keptOfOrders = rpc('dispatch', 'kept-of-cases', CaseIds)<readonly KeptTexts[]>();
export const keptOfCallbacks = rpc('callback', 'kept-of-cases', CaseIds)<readonly KeptTexts[]>();
export const keptOfSurveys = rpc('survey', 'kept-of-cases', CaseIds)<readonly KeptTexts[]>();

/** What is kept for how long. CONTACTS: after the person's last case ended; CASE_TEXTS: after the case ended. */
export const RetentionKind = z.enum(['CONTACTS', 'CASE_TEXTS', 'CONTACT_REVEALS']);
export type RetentionKind = z.infer<typeof RetentionKind>;
const Months = z.number().int().min(6).max(600);
const Rule = z.object({ kind: RetentionKind, months: Months });
export interface PrivacyRulesView {
  readonly requestWorkingDays: number;
  readonly retention: readonly { readonly kind: RetentionKind; readonly months: number; readonly dueNow: number }[];
  readonly lastRunAt?: string;
}
/** With how many of each kind would go now, by these rules or by others that are being thought about. */
export const getPrivacyRules = rpc(
  'intake',
  'get-privacy-rules',
  z.object({ tryRules: z.array(Rule).max(3).nullish() }),
)<PrivacyRulesView>();
export const savePrivacyRules = rpc(
  'intake',
  'save-privacy-rules',
  z.object({
    requestWorkingDays: z.number().int().min(1).max(30).nullish(),
    retention: z.array(Rule).max(3).nullish(),
    key: Key.optional(),
  }),
)<PrivacyRulesView>();
