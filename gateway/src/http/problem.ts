import type { Words } from '@hearback/contracts';
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

export const NO_ROUTE = new Problem(
  404,
  'NOT_FOUND',
  { zh: '没有这个地址。', en: 'There is no such address.' },
  { hint: { zh: 'GraphQL 接口在 POST /graphql。', en: 'The graph is at POST /graphql.' } },
);
