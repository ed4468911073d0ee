import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS } from '@hearback/identity';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { guardRootFields } from './guard.js';
import { graphSchema, typeDefs } from './schema.js';

const schema = graphSchema();
const own = ({ name }: GraphQLNamedType) => !name.startsWith('__') && !BUILT_IN.includes(name);
const BUILT_IN = ['String', 'Int', 'Float', 'Boolean', 'ID'];
const types = (of: GraphQLSchema) => Object.values(of.getTypeMap()).filter(own);
const roots = [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!].flatMap((type) =>
  Object.keys(type.getFields()),
);

/** Everything that a type says, each as `Type.field(argument): Type`, with its description. */
function* said(type: GraphQLNamedType): Generator<[what: string, description: string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  if (isUnionType(type))
    for (const member of type.getTypes()) yield [`${type.name} = ${member.name}`, type.description];
  if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}: ${field.type}`, field.description];
      if ('args' in field)
        for (const argument of field.args)
          yield [`${type.name}.${field.name}(${argument.name}: ${argument.type})`, argument.description];
    }
}

describe('the graph', () => {
  it('describes every type, field, argument and value', () => {
    const silent = types(schema).flatMap((type) => [...said(type)].filter(([, description]) => !description));
    expect(silent.map(([what]) => what)).toEqual([]);
  });

  it('has every root field in the permission table, and nothing in the table that is not there', () => {
    expect([...roots].sort()).toEqual(Object.keys(PERMISSIONS).sort());
  });

  it('does not start with a root field that the table does not know', () => {
    const unguarded = buildSchema('type Query { everything: Int }');
    unguarded.getQueryType()!.getFields()['everything']!.resolve = () => 1;
    expect(() => guardRootFields(unguarded)).toThrow('operation everything is missing from the permission table');
  });

  it('takes back nothing that has been published', () => {
    const published = buildSchema(readFileSync(new URL('../../schema.published.graphql', import.meta.url), 'utf8'));
    expect(findBreakingChanges(published, buildSchema(typeDefs))).toEqual([]);
  });

  const core = new URL('../../../../shared/api-core.graphql', import.meta.url);
  (existsSync(core) ? it : it.skip)('keeps the names and shapes of the core to the letter', () => {
    const promised = types(buildSchema(readFileSync(core, 'utf8'))).flatMap((type) => [...said(type)]);
    const kept = new Set(types(schema).flatMap((type) => [...said(type)].map(([what]) => what)));
    expect(promised.map(([what]) => what).filter((what) => !kept.has(what))).toEqual([]);
  });
});
