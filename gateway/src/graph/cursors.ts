import { createHmac, timingSafeEqual } from 'node:crypto';
import { defaultFieldResolver, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Graph } from './graph.js';

type Resolve = GraphQLFieldResolver<unknown, Graph>;

// 96 bits.
const SEAL_LETTERS = 16;
/** What no list has ever given out: lists refuse it in their own words. */
const NO_CURSOR = 'none';

/**
 * Binds every cursor that leaves the graph to the company it was given in, and takes no other in: a cursor says where something stands
 * in a list, and another company's list has no such place. Goes by the schema, so that a new list cannot be forgotten.
 */
export function bindCursors(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve: Resolve = field.resolve ?? defaultFieldResolver;
      if (field.args.some(({ name }) => name === 'after')) field.resolve = taking(resolve);
      if (field.name === 'cursor' || field.name === 'endCursor') field.resolve = giving(resolve);
    }
  }
}

const giving =
  (resolve: Resolve): Resolve =>
  async (parent, args, graph, info) => {
    const cursor: unknown = await resolve(parent, args, graph, info);
    return typeof cursor === 'string' ? seal(graph, cursor, graph.platform.linkKeys[0]) + cursor : cursor;
  };

const taking =
  (resolve: Resolve): Resolve =>
  (parent, { after, ...args }, graph, info) =>
    resolve(parent, typeof after === 'string' ? { ...args, after: opened(graph, after) } : args, graph, info);

function opened(graph: Graph, bound: string): string {
  const cursor = bound.slice(SEAL_LETTERS);
  const given = Buffer.from(bound.slice(0, SEAL_LETTERS));
  const isBy = (key: string) => {
    const expected = Buffer.from(seal(graph, cursor, key));
    return given.length === expected.length && timingSafeEqual(given, expected);
  };
  return graph.platform.linkKeys.some(isBy) ? cursor : NO_CURSOR;
}

function seal({ asker: { session } }: Graph, cursor: string, key: string): string {
  // Whoever acts in no company reads lists of their own.
  const whose = session?.acting?.context.tenantId ?? `of ${session?.identity?.subject}`;
  return createHmac('sha256', key).update(`cursor\0${whose}\0${cursor}`).digest('base64url').slice(0, SEAL_LETTERS);
}
