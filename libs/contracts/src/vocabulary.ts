import { z } from 'zod';
import { says } from './rpc.js';

// The words of the trade, as the public graph spells them (docs/glossary.md has the Chinese beside each).
export const Channel = z.enum([
  'PHONE',
  'EMAIL',
  'DESK',
  'LETTER',
  'WECHAT_ACCOUNT',
  'WECHAT_GROUP',
  'WEB',
  'APP',
  'SMS',
  'PARTNER',
  'HOTLINE_12345',
]);
export type Channel = z.infer<typeof Channel>;
export const CaseKind = z.enum(['COMPLAINT', 'CONSULTATION', 'SERVICE_REQUEST', 'SUGGESTION', 'PRAISE']);
export type CaseKind = z.infer<typeof CaseKind>;
export const Category = z.enum(['SERVICE', 'FACILITIES', 'ENVIRONMENT', 'SECURITY', 'OTHER']);
export type Category = z.infer<typeof Category>;
export const CaseStatus = z.enum([
  'REGISTERED',
  'DISPATCHED',
  'IN_PROGRESS',
  'ON_HOLD',
  'RESOLVED',
  'CALLBACK',
  'CLOSED',
  'REOPENED',
  'MERGED',
  'WITHDRAWN',
  'REDIRECTED',
]);
export type CaseStatus = z.infer<typeof CaseStatus>;
export type TrackedStatus = 'RECEIVED' | 'IN_PROGRESS' | 'WAITING_FOR_YOU' | 'DONE' | 'CLOSED';
export const WorkOrderStatus = z.enum([
  'QUEUED',
  'DISPATCHED',
  'ACCEPTED',
  'IN_PROGRESS',
  'ON_HOLD',
  'RESOLVED',
  'CANCELLED',
]);
export type WorkOrderStatus = z.infer<typeof WorkOrderStatus>;
export const CallbackStatus = z.enum(['PENDING', 'SCHEDULED', 'CONCLUDED', 'NOT_REACHED', 'CANCELLED']);
export type CallbackStatus = z.infer<typeof CallbackStatus>;
export const ContactMethod = z.enum(['PHONE', 'VISIT', 'EMAIL', 'SMS', 'WECHAT']);
export type ContactMethod = z.infer<typeof ContactMethod>;
export type ClockName = 'FIRST_CONTACT' | 'ARRIVAL' | 'RESOLUTION' | 'CALLBACK';
export type ClockStatus = 'RUNNING' | 'PAUSED' | 'MET' | 'BREACHED' | 'CANCELLED';
export const HoldReason = z.enum(['CUSTOMER_ASKED', 'CUSTOMER_UNREACHABLE', 'PARTS', 'OUTSIDE_AUTHORITY', 'WEATHER']);
export type HoldReason = z.infer<typeof HoldReason>;
export const Verdict = z.enum(['SATISFIED', 'UNSATISFIED']);
export type Verdict = z.infer<typeof Verdict>;
export type Grade = 1 | 2 | 3;
export const Grade = z.union([z.literal(1), z.literal(2), z.literal(3)], {
  error: () => says('级别只能是 1、2 或 3。', 'A grade is 1, 2 or 3.'),
});

// Control characters never mean anything in a text typed by people; tab and line breaks do.
// Half a surrogate pair is no character either: no database and no hash keeps it.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/u;

/** A text typed by people: trimmed, not empty, bounded, free of control characters. Emoji and any script are fine. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, { error: () => says('不能为空，请填写内容。', 'Must not be empty: write something.') })
    .max(max, {
      error: () =>
        says(`最多 ${max} 字，请缩短或分几次提交。`, `At most ${max} characters: shorten it or send it in parts.`),
    })
    .refine((value) => !CONTROL.test(value), {
      error: () => says('含有控制字符，请删除后重试。', 'Contains control characters: remove them.'),
    });

export const Id = z.string().min(1).max(80);
/** An idempotency key, as the caller likes it. */
export const Key = z
  .string()
  .min(1)
  .max(200)
  .refine((key) => !CONTROL.test(key));
/** Any ISO instant with a zone; written as UTC with milliseconds. */
export const InstantInput = z.iso
  .datetime({
    offset: true,
    error: () =>
      says(
        '时间应为 ISO 8601 格式，例如 2026-11-22T02:00:00Z。',
        'Write the time as ISO 8601, e.g. 2026-11-22T02:00:00Z.',
      ),
  })
  .transform((value) => new Date(value).toISOString());
export const First = z
  .number()
  .int()
  .min(1, { error: () => says('first 至少为 1。', 'first must be at least 1.') })
  .max(100, { error: () => says('first 最多为 100，请分页读取。', 'first is at most 100: page through.') });
export const PageInput = z.object({ first: First, after: z.string().max(400).nullish() });
export type PageInput = z.infer<typeof PageInput>;

/** One page of a list that is read forward. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The cursor of each item, in the same order. */
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  /** Only when it was asked for: counting costs more than listing. */
  readonly totalCount?: number;
}

/** A limit on its way, of a work order or a callback. */
export interface ClockState {
  readonly name: ClockName;
  readonly round: number;
  readonly state: ClockStatus;
  readonly startedAt: string;
  readonly dueAt: string;
  readonly pausedAt?: string;
  readonly metAt?: string;
  /** Stays once set, also when a later entry shows that the limit was met (`corrected`). */
  readonly breachedAt?: string;
  readonly corrected?: boolean;
  readonly policyVersion: number;
}

export interface LedgerLineView {
  readonly from: string;
  readonly to: string;
  readonly counted: boolean;
  readonly why: string;
}
