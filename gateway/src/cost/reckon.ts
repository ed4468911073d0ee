import { GraphQLError, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Graph } from '../graph/graph.js';
import { depthOf } from './depth.js';
import { costOf } from './estimate.js';
import { MOST } from './most.js';
import { rootFieldsOf } from './root-fields.js';

// The introspection query, the deepest that is honest, is 15 deep.
const DEEPEST = 16;

export interface Reckoned {
  readonly cost: number;
  readonly depth: number;
  /** How many root fields it has. */
  readonly fields: number;
  readonly isTooMuch: boolean;
}

interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
  readonly operationName?: string | null;
}

/** What a validated operation costs. */
export function reckon(schema: GraphQLSchema, { document, operation, variables, operationName }: Asked): Reckoned {
  const cost = costOf(schema, document, variables, operationName ?? undefined);
  const depth = depthOf(document);
  return { cost, depth, fields: rootFieldsOf(document, operation), isTooMuch: cost > MOST || depth > DEEPEST };
}

/** The refusal of what costs more than anything may. */
export function tooMuch({ say }: Pick<Graph, 'say'>, { cost, depth }: Reckoned): GraphQLError {
  const message = say({
    zh: `查询过大：成本 ${cost}（上限 ${MOST}），层数 ${depth}（上限 ${DEEPEST}）。`,
    en: `The query is too large: cost ${cost} (at most ${MOST}), depth ${depth} (at most ${DEEPEST}).`,
  });
  const hint = say({
    zh: '减小 first，或分几次查询需要的字段。',
    en: 'Ask for a smaller first, or for the fields in several queries.',
  });
  return new GraphQLError(message, {
    extensions: { code: 'COST_LIMITED', hint, cost, limit: MOST, depth, deepest: DEEPEST, http: { status: 400 } },
  });
}
