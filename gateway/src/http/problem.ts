import type { Words } from '@hearback/contracts';
import { ServiceUnavailable } from '@hearback/messaging';
import { isDatabaseAway } from '@hearback/store';
import type { OverLimit } from '../fairness/fairness.js';

interface More extends Partial<OverLimit> {
  readonly field?: string;
  readonly hint?: Words;
  readonly incident?: string;
}

/** Why a request was not taken, before the graph was asked. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly words: Words,
    readonly more: More = {},
  ) {
    super(words.en);
  }
}

/** A wrong parameter of a route beside the graph. */
export const wrong = (field: string, words: Words, hint: Words): Problem =>
  new Problem(400, 'BAD_REQUEST', words, { field, hint });

/** `limit` in bytes. */
export const tooLarge = (limit: number): Problem =>
  new Problem(
    413,
    'BODY_TOO_LARGE',
    { zh: `请求体超过上限 ${limit} 字节。`, en: `The body is larger than ${limit} bytes.` },
    { limit, hint: { zh: '请缩短内容，或分几次提交。', en: 'Shorten it, or send it in parts.' } },
  );

export const NOT_JSON = new Problem(
  400,
  'BAD_REQUEST',
  { zh: '请求体不是有效的 JSON。', en: 'The body is not JSON.' },
  {
    hint: {
      zh: '请检查引号、逗号与括号，并以 UTF-8 编码发送。',
      en: 'Check quotes, commas and brackets, and send it as UTF-8.',
    },
  },
);

export const SIGN_IN_UNAVAILABLE = new Problem(
  503,
  'SIGN_IN_UNAVAILABLE',
  { zh: '登录服务暂时不可用。', en: 'Signing in is not possible at the moment.' },
  { hint: { zh: '请稍后重试。', en: 'Try again in a moment.' } },
);

/** Something the platform needs is away for a moment. */
export const UNAVAILABLE = new Problem(
  503,
  'UNAVAILABLE',
  { zh: '暂时无法处理。', en: 'This is not possible at the moment.' },
  {
    hint: {
      zh: '请稍后原样重试；用同一幂等键，不会重复。',
      en: 'Send the same again in a moment; with the same idempotency key it happens once.',
    },
  },
);

/** Whether something failed because a service or the gateway's own database was away: told as UNAVAILABLE, not as a defect. */
export const isUnavailable = (error: unknown): boolean => error instanceof ServiceUnavailable || isDatabaseAway(error);

export const NO_ROUTE = new Problem(
  404,
  'NOT_FOUND',
  { zh: '没有这个地址。', en: 'There is no such address.' },
  { hint: { zh: 'GraphQL 接口在 POST /graphql。', en: 'The graph is at POST /graphql.' } },
);
