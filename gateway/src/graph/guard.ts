import { forbidden } from '@hearback/contracts';
import { may, SENSITIVE_OPERATIONS, SignInUnavailable } from '@hearback/identity';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Graph } from './graph.js';
import { signInUnavailable, topLevel, unauthenticated } from './top-level.js';

/**
 * Puts the permission table in front of every root field. Throws at start for a field without a resolver, or one that the table does not
 * know: nobody can add an operation and forget who may use it.
 */
export function guardRootFields(schema: GraphQLSchema): void {
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (!field.resolve) throw new Error(`${type?.name}.${field.name} has no resolver`);
      may([], field.name);
      field.resolve = guarded(field.name, field.resolve, type === schema.getMutationType());
      // Of a subscription both: when it begins, and whenever something is told.
      if (field.subscribe) field.subscribe = guarded(field.name, field.subscribe, false);
    }
}

type Resolve = GraphQLFieldResolver<unknown, Graph>;

const guarded =
  (operation: string, resolve: Resolve, changes: boolean): Resolve =>
  (parent, args, graph, info) => {
    mustBeAllowed(graph, operation);
    if (changes) graph.forget();
    const go = () => resolve(parent, args, graph, info);
    return SENSITIVE_OPERATIONS.has(operation) ? mustStillBeSignedIn(graph).then(go) : go();
  };

/** Throws UNAUTHENTICATED or FORBIDDEN unless whoever asks may use the operation. */
export function mustBeAllowed(graph: Graph, operation: string): void {
  const { session, denied } = graph.asker;
  if (graph.may(operation)) return;
  if (!session) throw denied ?? unauthenticated(graph.language);
  const refusal = may(session.roles, operation) ? NOT_IN_YOUR_SCOPES : NOT_YOUR_ROLE;
  throw denied ?? topLevel(refusal.refusal, graph.language);
}

/** Throws UNAUTHENTICATED for somebody disabled or signed out since their token was made, SIGN_IN_UNAVAILABLE when nobody can say. */
async function mustStillBeSignedIn({ asker, language }: Graph): Promise<void> {
  // Only what anybody may ask lets somebody through who is not signed in: it says itself what it wants of them.
  if (!asker.session && !asker.identity) return;
  if (!asker.stillSignedIn) throw unauthenticated(language);
  const active = await asker.stillSignedIn().catch((error: unknown) => {
    throw error instanceof SignInUnavailable ? signInUnavailable(language) : error;
  });
  if (!active) throw unauthenticated(language, 'no longer signed in');
}

const NOT_IN_YOUR_SCOPES = forbidden(
  { zh: '该接口账号未获授权进行此操作。', en: "This client's scopes do not allow this." },
  {
    zh: '请平台运营人员在身份服务中为该客户端添加所需的授权范围（hearback_scopes）。',
    en: "Have the platform's operator add the scope to the client at the identity provider (claim hearback_scopes).",
  },
);
const NOT_YOUR_ROLE = forbidden(
  { zh: '您的角色不能进行此操作。', en: 'Your roles do not allow this.' },
  { zh: '如需此权限，请联系公司管理员。', en: "Ask your company's administrator if your work needs it." },
);
