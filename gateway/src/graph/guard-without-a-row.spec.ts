import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { guardRootFields } from './guard.js';
import { typeDefs } from './schema.js';

/** The committed schema with something planted; every root field has a resolver but those named. */
function planted(more: string, without: readonly string[] = []) {
  const schema = buildSchema(typeDefs + more);
  for (const type of [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!])
    for (const field of Object.values(type.getFields())) if (!without.includes(field.name)) field.resolve = () => null;
  return schema;
}

describe('F6 the gateway does not start', () => {
  it.each(['Query', 'Mutation', 'Subscription'])('with a %s that nobody said who may use', (type) => {
    expect(() => guardRootFields(planted(`extend type ${type} { planted: Boolean }`))).toThrow(
      'planted is missing from the permission table',
    );
  });

  it('with one that nothing answers, and so nothing guards', () => {
    expect(() => guardRootFields(planted('', ['cases']))).toThrow('Query.cases has no resolver');
  });

  it('but does with what is committed', () => expect(() => guardRootFields(planted(''))).not.toThrow());
});
