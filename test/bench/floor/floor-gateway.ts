import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { connect } from '@nats-io/transport-node';
import express from 'express';

// Apollo, one mutation, one NATS hop.
const { NATS_URL, NATS_USER, NATS_PASSWORD, PORT } = process.env;
const nats = await connect({
  servers: NATS_URL!,
  user: NATS_USER!,
  pass: NATS_PASSWORD!,
  inboxPrefix: '_INBOX.gateway',
});
const server = new ApolloServer({
  typeDefs: 'type Query { ok: Boolean! } type Mutation { file(description: String!): ID! }',
  resolvers: {
    Mutation: {
      file: async (_parent: unknown, { description }: { description: string }) =>
        (await nats.request('hb.rpc.intake.floor', JSON.stringify({ description }), { timeout: 10_000 })).json<{
          id: string;
        }>().id,
    },
  },
});
await server.start();
const app = express();
app.use('/graphql', express.json(), expressMiddleware(server));
app.listen(Number(PORT), '127.0.0.1', () => console.log('ready'));
