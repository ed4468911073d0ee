import { makeExecutableSchema } from '@graphql-tools/schema';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { bindCursors } from './cursors.js';
import type { Graph } from './graph.js';

let asked: unknown[];
beforeEach(() => void (asked = []));

const list = (_: unknown, args: { after?: string }) => {
  asked.push(args.after);
  return { edges: [{ cursor: 'WzFd' }], pageInfo: { endCursor: 'WzFd' } };
};
const unbound = () =>
  makeExecutableSchema({
    typeDefs: `type Query { things(first: Int!, after: String): Things! none(after: String): Things }
    type Things { edges: [ThingEdge!]! pageInfo: PageInfo! more(after: String): Things }
    type ThingEdge { cursor: String! } type PageInfo { endCursor: String }`,
    resolvers: {
      Query: { things: list, none: () => ({ edges: [], pageInfo: { endCursor: null } }) },
      Things: { more: list },
    },
  });
const schema = unbound();
bindCursors(schema);

const of = (company: string | undefined, subject = 's', linkKey = 'key') => {
  const acting = company && { context: { tenantId: company } };
  return {
    asker: { session: { identity: { subject }, acting } },
    platform: { linkKeys: linkKey.split(',') },
  } as unknown as Graph;
};
const ask = async (graph: Graph, after?: string, asking = schema) => {
  const source = `query($after: String) { things(first: 1, after: $after) { edges { cursor } pageInfo { endCursor } more(after: $after) { pageInfo { endCursor } } } }`;
  const { data, errors } = await graphql({ schema: asking, source, variableValues: { after }, contextValue: graph });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)).things;
};

describe('F1 a cursor', () => {
  it('goes on where it was given: in the company, below the root too', async () => {
    const { edges, pageInfo } = await ask(of('qinglan'));
    expect([edges[0].cursor, edges[0].cursor.length]).toEqual([pageInfo.endCursor, 20]);
    asked = [];
    const on = await ask(of('qinglan', 'somebody else'), pageInfo.endCursor);
    expect([asked, on.more.pageInfo]).toEqual([['WzFd', 'WzFd'], pageInfo]);
  });

  it.each<[string, Graph]>([
    ['another company', of('songhe')],
    ['no company', of(undefined)],
    ['a platform with another key', of('qinglan', 's', 'another')],
  ])('is none to %s: lists refuse it as what they never gave out', async (_, other) => {
    const { pageInfo } = await ask(of('qinglan'));
    asked = [];
    await ask(other, pageInfo.endCursor);
    expect(asked).toEqual(['none', 'none']);
  });

  it('goes on where it was given under a key of before, until that is taken out', async () => {
    const { pageInfo } = await ask(of('qinglan'));
    asked = [];
    await ask(of('qinglan', 's', 'another,key'), pageInfo.endCursor);
    expect(asked).toEqual(['WzFd', 'WzFd']);
  });

  it.each(['', 'WzFd', 'x'.repeat(16), `${'x'.repeat(16)}WzFd`])('is not made up: %s', async (made) => {
    await ask(of('qinglan'), made);
    expect(asked).toEqual(['none', 'none']);
  });

  it('of a list’s end, where there is none, stays none', async () => {
    const source = '{ none { pageInfo { endCursor } } }';
    expect(JSON.stringify(await graphql({ schema, source, contextValue: of('qinglan') }))).toContain(
      '"endCursor":null',
    );
  });

  it('would go on anywhere, were it not bound', async () => {
    const plain = unbound();
    const { pageInfo } = await ask(of('qinglan'), undefined, plain);
    asked = [];
    await ask(of('songhe'), pageInfo.endCursor, plain);
    expect(asked).toEqual(['WzFd', 'WzFd']);
  });
});
