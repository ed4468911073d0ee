import { describe, expect, it } from '@jest/globals';
import { forbidden, invalid, notFound, ok, refuse, type Outcome } from '@hearback/contracts';
import { GraphQLError } from 'graphql';
import { resultOf } from './results.js';

const words = { zh: '不行', en: 'no' };
const resultFor = (outcome: Outcome<{ id: string }>) => resultOf('Case', outcome, 'en');
const thrownFor = (outcome: Outcome<{ id: string }>): GraphQLError => {
  try {
    resultFor(outcome);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
  }
  throw new Error('nothing was thrown');
};

describe('what a mutation answers', () => {
  it('is the thing asked for, named by its type', () => {
    expect(resultFor(ok({ id: 'c-1' }))).toEqual({ __typename: 'Case', id: 'c-1' });
  });

  it('is a RuleRefusal when a rule says no, in the language asked for', () => {
    const refusal = refuse('CALLER_HANDLED_CASE', words, { zh: '换人', en: 'somebody else' });
    expect(resultFor(refusal)).toEqual({
      __typename: 'RuleRefusal',
      code: 'CALLER_HANDLED_CASE',
      message: 'no',
      hint: 'somebody else',
    });
    expect(resultOf('Case', refusal, 'zh')).toMatchObject({ message: '不行', hint: '换人' });
  });

  it('is an InvalidInput that names every wrong field, as the graph names it', () => {
    expect(
      resultFor(invalid({ path: 'complainant.phone', message: words }, { path: 'key', message: words })),
    ).toMatchObject({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      fields: [
        { path: 'complainant.phone', message: 'no' },
        { path: 'idempotencyKey', message: 'no' },
      ],
    });
  });

  it('is a top-level error that names the field when the thing is not there', () => {
    expect(thrownFor(notFound('caseId')).extensions).toMatchObject({
      code: 'NOT_FOUND',
      field: 'caseId',
      hint: 'Check caseId.',
    });
  });

  it('is a top-level error when it is not allowed', () => {
    expect(thrownFor(forbidden(words)).extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
