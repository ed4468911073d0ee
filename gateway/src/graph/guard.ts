import { forbidden } from '@hearback/contracts';
import { may } from '@hearback/identity';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Graph } from './graph.js';
import { topLevel, unauthenticated } from './top-level.js';

/**
 * Puts the permission table in front of every root field. Throws at start for a field without a resolver, or one that the table does not
 * know: nobody can add an operation and forget who may use it.
 */
export function guardRootFields(schema: GraphQLSchema): void {
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (!field.resolve) throw new Error(`${type?.name}.${field.name} has no resolver`);
      may([], field.name);
      field.resolve = guarded(field.name, field.resolve, type === schema.getMutationType());
    }
}

type Resolve = GraphQLFieldResolver<unknown, Graph>;

const guarded =
  (operation: string, resolve: Resolve, changes: boolean): Resolve =>
  (parent, args, graph, info) => {
    mustBeAllowed(graph, operation);
    if (changes) graph.forget();
    return resolve(parent, args, graph, info);
  };

/** Throws UNAUTHENTICATED or FORBIDDEN unless whoever asks may use the operation. */
export function mustBeAllowed(graph: Graph, operation: string): void {
  const { session, denied } = graph.asker;
  if (may(graph.roles, operation)) return;
  throw denied ?? (session ? topLevel(NOT_YOUR_ROLE.refusal, graph.language) : unauthenticated(graph.language));
}

const NOT_YOUR_ROLE = forbidden(
  { zh: '您的角色不能进行此操作。', en: 'Your roles do not allow this.' },
  { zh: '如需此权限，请联系公司管理员。', en: "Ask your company's administrator if your work needs it." },
);
