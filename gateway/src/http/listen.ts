import { expressMiddleware } from '@as-integrations/express5';
import { TokenVerifier } from '@hearback/identity';
import { ServiceClient, type Process, type Serving } from '@hearback/messaging';
import { Logger } from '@nestjs/common';
import express from 'express';
import { Tenants } from '../company/tenants.js';
import { serveDemo } from '../demo/serve-demo.js';
import { startApollo } from '../graph/apollo.js';
import type { Platform } from '../graph/graph.js';
import { MembershipStore } from '../membership/membership.store.js';
import type { GatewaySettings } from '../settings.js';
import { graphFor } from '../sign-in/ask.js';
import { Sessions } from '../sign-in/sessions.js';
import { health, live } from './health.js';
import { HttpProblems } from './http-problems.filter.js';

export const BODY_LIMIT = '1mb';

/** Puts the graph, health and, in the demo, its tools on one port. Closed after Nest has closed the port and requests are answered. */
export const listenOn =
  (settings: GatewaySettings) =>
  async (process_: Process, { app, background }: Serving): Promise<{ close(): Promise<void> }> => {
    const demo = process_.settings.HEARBACK_PROFILE === 'demo';
    const apollo = await startApollo({ introspection: demo });
    const platform: Platform = {
      services: app.get(ServiceClient),
      members: app.get(MembershipStore),
      tenants: app.get(Tenants),
      sessions: app.get(Sessions),
      clock: process_.clock,
      linkKey: process_.settings.HEARBACK_LINK_KEY,
    };
    await app
      .get(TokenVerifier)
      .warmUp()
      .catch((error: unknown) => new Logger('sign-in').warn(String(error)));

    const http: express.Express = app.getHttpAdapter().getInstance();
    http.disable('x-powered-by').disable('etag');
    const body = express.json({ limit: BODY_LIMIT });
    http.use('/graphql', body, expressMiddleware(apollo, { context: ({ req }) => graphFor(req, platform) }));
    http.get('/livez', live);
    http.get('/healthz', health(process_, settings.HEARBACK_READY_FILE));
    if (demo) serveDemo(http, { process_, background, platform });
    app.useGlobalFilters(new HttpProblems());
    await app.listen(settings.HEARBACK_PORT, demo ? '127.0.0.1' : '0.0.0.0');
    return { close: () => apollo.stop() };
  };
