import { describe, expect, it } from '@jest/globals';
import { graph, idPlaces, listsOf, operationsOf } from './operations.js';
import { kindAt, missing } from './recipes.js';

const planted = operationsOf(
  `${graph} extend type Query { planted(secretId: ID!, first: Int!, after: String): CaseConnection! }`,
);

describe('F1 an operation that is new in the schema', () => {
  it('fails the attack matrix until somebody says how to ask it', () => {
    expect([missing(operationsOf(graph)), missing(planted)]).toEqual([[], ['planted']]);
  });

  it('fails it until somebody says of what its ids are', () => {
    const operation = planted.find(({ name }) => name === 'planted')!;
    const [place] = idPlaces(operation, {});
    expect(() => kindAt('planted', place!.path)).toThrow('say in KINDS of what this is an id');
  });

  it('fails the attack on cursors when it is a list', () => {
    expect(listsOf(`${graph} extend type Query { planted(first: Int!, after: String): CaseConnection! }`)).toContain(
      'Query.planted',
    );
  });
});
