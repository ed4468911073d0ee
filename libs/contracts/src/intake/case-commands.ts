import { z } from 'zod';
import { rpc, says } from '../rpc.js';
import { CaseKind, Category, Channel, ContactMethod, Grade, Id, InstantInput, Key, text } from '../vocabulary.js';
import type { CaseView } from './case-queries.js';

// Digits in any width; +86, spaces and dashes are taken; mobile, land line with area code, service numbers.
const PHONE = /^(1[3-9]\d{9}|0\d{9,11}|[48]00\d{7}|\d{7,8})$/;
export const plainPhone = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s\-()—]/g, '')
    .replace(/^(\+|00)86/, '');

export const Phone = z
  .string()
  .max(40)
  .transform(plainPhone)
  .refine((phone) => PHONE.test(phone), {
    error: () =>
      says(
        '不是有效的电话号码，请填写手机号或带区号的固定电话。',
        'Not a phone number: give a mobile number or a land line with its area code.',
      ),
  });

export const PartyInput = z.object({
  name: text(60).nullish(),
  phone: Phone.nullish(),
  email: z
    .email({
      error: () => says('不是有效的邮箱地址，例如 name@example.com。', 'Not an email address, e.g. name@example.com.'),
    })
    .max(200)
    .nullish(),
  organization: text(120).nullish(),
  anonymous: z.boolean().nullish(),
  concealed: z.boolean().nullish(),
});
export type PartyInput = z.infer<typeof PartyInput>;

/** Link of a recorded call, with the call centre that keeps it. */
const RecordingUrl = z
  .url({
    protocol: /^https$/,
    error: () => says('录音链接应以 https:// 开头。', 'The link of a recording begins with https://.'),
  })
  .max(500);

export const FileCaseInput = z.object({
  channel: Channel,
  description: text(10_000),
  kind: CaseKind.nullish(),
  category: Category.nullish(),
  grade: Grade.nullish(),
  demand: text(2_000).nullish(),
  place: text(200).nullish(),
  propertyId: Id.nullish(),
  unitId: Id.nullish(),
  complainant: PartyInput.nullish(),
  personsInvolved: z.array(text(60)).max(20).nullish(),
  occurredAt: InstantInput.nullish(),
  receivedAt: InstantInput.nullish(),
  feedbackBy: ContactMethod.nullish(),
  recordingUrl: RecordingUrl.nullish(),
  /** Filled by the gateway: members of staff whose names are among personsInvolved. */
  accusedStaffIds: z.array(Id).max(20).optional(),
});
export type FileCaseInput = z.infer<typeof FileCaseInput>;

const reason = text(1_000);
const keyed = { key: Key.optional() };
const EndCase = z.object({ caseId: Id, reason, ...keyed });

export interface FiledCaseView {
  readonly case: CaseView;
  readonly trackingCode: string;
  /** The sentence to read out (首次答复): what was promised and how the customer will hear back. */
  readonly acknowledgement: { readonly zh: string; readonly en: string };
}

export const fileCase = rpc('intake', 'file-case', FileCaseInput.extend(keyed))<FiledCaseView>();
export const reclassifyCase = rpc(
  'intake',
  'reclassify-case',
  z.object({
    caseId: Id,
    kind: CaseKind.nullish(),
    category: Category.nullish(),
    subcategory: text(60).nullish(),
    grade: Grade.nullish(),
    reason,
    ifVersion: z.number().int().nullish(),
    ...keyed,
  }),
)<CaseView>();
export const urgeCase = rpc(
  'intake',
  'urge-case',
  z.object({ caseId: Id, note: text(1_000).nullish(), ...keyed }),
)<CaseView>();
/** What the customer adds to a case that is open. */
export const supplementCase = rpc(
  'intake',
  'supplement-case',
  z.object({ caseId: Id, text: text(10_000), recordingUrl: RecordingUrl.nullish(), ...keyed }),
)<CaseView>();
export const answerConsultation = rpc(
  'intake',
  'answer-consultation',
  z.object({ caseId: Id, answer: text(10_000), followUp: z.boolean().nullish(), ...keyed }),
)<CaseView>();
export const withdrawCase = rpc('intake', 'withdraw-case', EndCase)<CaseView>();
export const reopenCase = rpc('intake', 'reopen-case', EndCase)<CaseView>();
export const closeCase = rpc('intake', 'close-case', EndCase)<CaseView>();
export const redirectCase = rpc(
  'intake',
  'redirect-case',
  z.object({ caseId: Id, to: text(120), reason, ...keyed }),
)<CaseView>();
/** Marks who filed a case as an important customer (重要客户), or takes that back: for this case and those to come. */
export const markCustomer = rpc(
  'intake',
  'mark-customer',
  z.object({ caseId: Id, important: z.boolean(), reason, ...keyed }),
)<CaseView>();
export const revealContact = rpc('intake', 'reveal-contact', z.object({ caseId: Id, reason }))<ContactView>();

export interface ContactView {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
}
