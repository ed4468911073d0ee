import { isRefusal, type ChangeSince, type Outcome, type Refusal } from '@hearback/contracts';
import type { Language } from '../sign-in/language.js';
import { asNamedInTheGraph, topLevel } from './top-level.js';

/** A member of a result's union. */
export type Result<T> = (T & { readonly __typename: string }) | RefusalMember;

interface RefusalMember {
  readonly __typename: 'InvalidInput' | 'RuleRefusal';
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
  readonly changes?: readonly ChangeSince[];
}

/** What a mutation answers: the thing as a `typename`, or why not. Not found and not allowed are top-level errors. */
export const resultOf = <T extends object>(typename: string, outcome: Outcome<T>, language: Language): Result<T> =>
  isRefusal(outcome) ? refused(outcome.refusal, language) : { ...outcome.ok, __typename: typename };

function refused(refusal: Refusal, language: Language): RefusalMember {
  const { kind, code, message, hint, fields, changes } = refusal;
  const said = { code, message: message[language], hint: hint?.[language] };
  switch (kind) {
    case 'RULE':
      return { __typename: 'RuleRefusal', ...said, changes };
    case 'INPUT':
      return {
        __typename: 'InvalidInput',
        ...said,
        fields: (fields ?? []).map((one) => ({ path: asNamedInTheGraph(one.path), message: one.message[language] })),
      };
    case 'NOT_FOUND':
    case 'FORBIDDEN':
      throw topLevel(refusal, language);
    default:
      return kind satisfies never;
  }
}
