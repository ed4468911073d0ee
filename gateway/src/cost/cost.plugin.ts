import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Graph } from '../graph/graph.js';
import { depthOf } from './depth.js';
import { costOf } from './estimate.js';
import { MOST } from './most.js';
import { rootFieldsOf } from './root-fields.js';

// The introspection query, the deepest that is honest, is 15 deep.
const DEEPEST = 16;
const REMEMBERED = 2_000;

interface Reckoned {
  readonly cost: number;
  readonly depth: number;
  /** How many root fields it has. */
  readonly fields: number;
}

/** Computes what a query costs before it runs, refuses what costs too much, and says the cost in `extensions.cost`. */
export function costPlugin(schema: GraphQLSchema): ApolloServerPlugin<Graph> {
  const known = new Map<string, Reckoned>();

  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, queryHash, operationName, request, contextValue: graph }) => {
        const variables = request.variables ?? {};
        const key = [queryHash, operationName, ...decisive(variables)].join('|');
        let reckoned = known.get(key);
        if (!reckoned) {
          reckoned = {
            cost: costOf(schema, document, variables, operationName ?? undefined),
            depth: depthOf(document),
            fields: rootFieldsOf(document, operation!),
          };
          if (known.size >= REMEMBERED) known.clear();
          known.set(key, reckoned);
        }
        graph.cost = { value: reckoned.cost, limit: MOST };
        if (reckoned.cost > MOST || reckoned.depth > DEEPEST) throw tooMuch(graph, reckoned);
        graph.admission?.charge(reckoned, graph.language);
      },
      willSendResponse: async ({ response, contextValue: { cost } }) => {
        if (response.body.kind !== 'single' || !cost) return;
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost };
      },
    }),
  };
}

/** Of the variables, those that the cost depends on: page sizes, and what includes or skips a field. */
const decisive = (variables: Record<string, unknown>): string[] =>
  Object.entries(variables).flatMap(([name, value]) =>
    typeof value === 'number' || typeof value === 'boolean' ? `${name}=${value}` : [],
  );

function tooMuch({ say }: Graph, { cost, depth }: Reckoned): GraphQLError {
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
