import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Graph } from '../graph/graph.js';
import { MOST } from './most.js';
import { reckon, tooMuch, type Reckoned } from './reckon.js';

const REMEMBERED = 2_000;

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
          reckoned = reckon(schema, { document, operation: operation!, variables, operationName });
          if (known.size >= REMEMBERED) known.clear();
          known.set(key, reckoned);
        }
        graph.cost = { value: reckoned.cost, limit: MOST };
        if (reckoned.isTooMuch) throw tooMuch(graph, reckoned);
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
