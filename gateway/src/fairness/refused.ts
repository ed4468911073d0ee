import type { Words } from '@hearback/contracts';
import { GraphQLError } from 'graphql';
import type { Language } from '../sign-in/language.js';
import type { OverLimit } from './fairness.js';

/** What to say to whoever is over a limit. */
export function wordsOf({ policy, limit }: OverLimit): { readonly words: Words; readonly hint: Words } {
  const company = policy.startsWith('company-');
  const [who, whose] = company ? (['贵公司', 'Your company'] as const) : (['您', 'You'] as const);
  const said: Words = policy.endsWith('-concurrent')
    ? {
        zh: `${who}同时进行的请求已达上限 ${limit} 个。`,
        en: `${whose} already have ${limit} requests under way, the most there may be.`,
      }
    : policy.endsWith('-sockets')
      ? {
          zh: `${who}同时打开的实时连接已达上限 ${limit} 个。`,
          en: `${whose} already ${company ? 'has' : 'have'} ${limit} live connections open, the most there may be.`,
        }
      : policy.endsWith('-cost')
        ? {
            zh: `${who}一分钟内的查询成本已达上限 ${limit}。`,
            en: `${whose} ${company ? 'has' : 'have'} used up the cost of ${limit} a minute.`,
          }
        : { zh: `${who}的请求过于频繁。`, en: `${whose} ${company ? 'sends' : 'send'} requests too quickly.` };
  return {
    words: said,
    hint: {
      zh: '请等待 retryAfter 所示的秒数后重试；可在响应头 RateLimit 中查看余量。',
      en: 'Wait for the seconds in retryAfter and try again; the header RateLimit says what is left.',
    },
  };
}

/** The refusal of a query that is over a limit. */
export function refusedOver(over: OverLimit, language: Language, cost?: number): GraphQLError {
  const { words, hint } = wordsOf(over);
  const code = over.policy.endsWith('-cost') ? 'COST_LIMITED' : 'RATE_LIMITED';
  return new GraphQLError(words[language], {
    extensions: { code, ...over, cost, hint: hint[language], http: { status: 429 } },
  });
}
