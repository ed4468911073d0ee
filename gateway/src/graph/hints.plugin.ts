import type { ApolloServerPlugin } from '@apollo/server';
import type { Words } from '@hearback/contracts';
import type { GraphQLFormattedError } from 'graphql';
import { UNAVAILABLE } from '../http/problem.js';
import type { Language } from '../sign-in/language.js';
import type { Graph } from './graph.js';

// What GraphQL itself refuses, before any of our rules is asked; and what is told where no language is known.
const HINTS: Readonly<Record<string, Words>> = {
  GRAPHQL_PARSE_FAILED: {
    zh: '查询不是有效的 GraphQL，请检查括号与拼写。',
    en: 'Not GraphQL: check brackets and spelling.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    zh: '查询与公开的 schema 不符，请对照其中的字段、参数与取值。',
    en: 'The query does not fit the schema: compare its fields, arguments and values.',
  },
  BAD_USER_INPUT: {
    zh: '变量与公开的 schema 不符，请对照其中的类型与取值。',
    en: 'A variable does not fit the schema: compare its type and the values allowed.',
  },
  ...(UNAVAILABLE.more.hint && { [UNAVAILABLE.code]: UNAVAILABLE.more.hint }),
};

/** Gives the errors of GraphQL's own checks what all refusals have: the field, and what to do next in the caller's language. */
export const hintsPlugin: ApolloServerPlugin<Graph> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body }, contextValue: { language } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors) return;
      body.singleResult.errors = body.singleResult.errors.map((error) => withHint(error, language));
    },
  }),
};

export function withHint(error: GraphQLFormattedError, language: Language): GraphQLFormattedError {
  const hint = HINTS[String(error.extensions?.['code'])];
  if (!hint || error.extensions?.['hint']) return error;
  return { ...error, extensions: { ...error.extensions, field: fieldIn(error.message), hint: hint[language] } };
}

// `Variable "$i" got invalid value "FAX" at "i.channel"; …`, `Variable "$i" got invalid value {…}; Field "channel" of required type …`
const fieldIn = (message: string): string | undefined =>
  /^Variable "\$([^"]+)"/.test(message)
    ? (/ at "[^".]+\.([^"]+)"/.exec(message) ?? /Field "([^"]+)"/.exec(message) ?? /"\$([^"]+)"/.exec(message))?.[1]
    : undefined;
