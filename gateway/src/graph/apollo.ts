import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { costPlugin } from '../cost/cost.plugin.js';
import { hideDefects } from './defects.js';
import type { Graph } from './graph.js';
import { hintsPlugin } from './hints.plugin.js';

/** The graph, ready to answer. Documents are parsed, checked and reckoned once and remembered. */
export async function startApollo(
  schema: GraphQLSchema,
  { introspection }: { introspection: boolean },
): Promise<ApolloServer<Graph>> {
  const server = new ApolloServer<Graph>({
    schema,
    introspection,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: 10_000 },
    formatError: hideDefects,
    // Cache control would wrap every field of every answer.
    plugins: [
      costPlugin(schema),
      hintsPlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await server.start();
  return server;
}
