import type { Refusal, Words } from '@hearback/contracts';
import { GraphQLError } from 'graphql';
import { SIGN_IN_UNAVAILABLE } from '../http/problem.js';
import type { Language } from '../sign-in/language.js';

const CODES = { INPUT: 'BAD_USER_INPUT', NOT_FOUND: 'NOT_FOUND', FORBIDDEN: 'FORBIDDEN' } as const;

/** A refusal where the graph has no place for one: a top-level error with code, the field that named it, and what to do next. */
export function topLevel(refusal: Refusal, language: Language): GraphQLError {
  const fields = refusal.fields?.map(({ path, message }) => ({
    path: asNamedInTheGraph(path),
    message: message[language],
  }));
  return new GraphQLError(refusal.message[language], {
    extensions: {
      code: refusal.kind === 'RULE' ? refusal.code : CODES[refusal.kind],
      hint: refusal.hint?.[language],
      field: fields?.[0]?.path,
      ...(refusal.kind === 'INPUT' ? { fields } : {}),
    },
  });
}

/** What the services call `key` is the argument idempotencyKey. */
export const asNamedInTheGraph = (path: string): string => (path === 'key' ? 'idempotencyKey' : path);

/** Nobody is signed in, or not provably so. `reason` may be shown. */
export const unauthenticated = (language: Language, reason = 'no token'): GraphQLError =>
  new GraphQLError(SIGN_IN[language], {
    extensions: { code: 'UNAUTHENTICATED', reason, hint: SIGN_IN_HINT[language], http: { status: 401 } },
  });

/** The identity provider does not answer: our trouble, for which later may be better. */
export const signInUnavailable = (language: Language): GraphQLError =>
  new GraphQLError(SIGN_IN_UNAVAILABLE.words[language], {
    extensions: {
      code: SIGN_IN_UNAVAILABLE.code,
      hint: SIGN_IN_UNAVAILABLE.more.hint?.[language],
      http: { status: SIGN_IN_UNAVAILABLE.status },
    },
  });

const SIGN_IN: Words = { zh: '请先登录。', en: 'Sign in first.' };
const SIGN_IN_HINT: Words = {
  zh: '在请求头 Authorization 中带上 Bearer 访问令牌；过期的令牌请重新获取。',
  en: 'Send a Bearer access token in the header Authorization; fetch a new one when it has expired.',
};
