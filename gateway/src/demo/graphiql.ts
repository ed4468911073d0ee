import type { Express } from 'express';
import { ruruHTML } from 'ruru/server';
import { serveStatic } from 'ruru/static';

const ASSETS = '/graphiql-assets/';

/** GraphiQL at /graphiql, with everything it needs from here: it works without the internet. */
export function showGraphiql(http: Express): void {
  const page = ruruHTML({ endpoint: '/graphql', staticPath: ASSETS });
  http.get('/graphiql', (_, response) => void response.type('html').send(page));
  http.use(serveStatic(ASSETS));
}
