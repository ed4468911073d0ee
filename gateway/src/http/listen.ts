import type { Server } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import { TokenVerifier } from '@hearback/identity';
import { ServiceClient, type Process, type Serving } from '@hearback/messaging';
import { Logger, type INestApplication } from '@nestjs/common';
import express, { type RequestHandler } from 'express';
import { CompanyExport } from '../company/export/company-export.js';
import { Tenants } from '../company/tenants.js';
import { Undertakings } from '../company/undertaking/undertakings.js';
import { serveConsole } from '../console/serve-console.js';
import { serveDemo } from '../demo/serve-demo.js';
import { gateOf } from '../fairness/gate.js';
import { Files } from '../file/files.js';
import { Grants } from '../group/grant/grants.js';
import { Groups } from '../group/groups.js';
import { GroupReads } from '../group/read/group-reads.js';
import { startApollo } from '../graph/apollo.js';
import type { Platform } from '../graph/graph.js';
import { graphSchema } from '../graph/schema.js';
import { Following } from '../live/following.js';
import { LiveSockets } from '../live/live-sockets.js';
import { InvitationStore } from '../membership/invite/invitation.store.js';
import { Invitations } from '../membership/invite/invitations.js';
import { Members } from '../membership/members.js';
import { MembershipStore } from '../membership/membership.store.js';
import { Names } from '../membership/names.js';
import type { GatewaySettings } from '../settings.js';
import { Sessions } from '../sign-in/sessions.js';
import { SendLimit } from '../submit/send-limit.js';
import { exports_ } from './exports.js';
import { giveFile, takeFile } from './files.js';
import { health, live } from './health.js';
import { HttpProblems } from './http-problems.filter.js';

const ROUTES = ['/graphql', '/exports', '/files', '/livez', '/healthz'];

/** Puts the graph, health and, in the demo, its tools on one port. Closed after Nest has closed the port and requests are answered. */
export const listenOn =
  (settings: GatewaySettings) =>
  async (process_: Process, { app, background }: Serving): Promise<{ close(): Promise<void> }> => {
    const demo = process_.settings.HEARBACK_PROFILE === 'demo';
    const schema = graphSchema();
    const apollo = await startApollo(schema, { introspection: demo });
    const platform = platformOf(app, process_, settings);
    await warmUp(app.get(TokenVerifier));

    const http: express.Express = app.getHttpAdapter().getInstance();
    http.disable('x-powered-by').disable('etag');
    http.use(closesWhenDraining(app.getHttpServer()), measured(process_));
    const { admit, inTurn, graphOf, fairness } = gateOf(settings, platform);
    const body = express.json({ limit: settings.HEARBACK_BODY_BYTES });
    http.use('/graphql', admit, body, inTurn, expressMiddleware(apollo, { context: async ({ res }) => graphOf(res) }));
    http.get('/exports/:token', admit, exports_(graphOf, app.get(CompanyExport)));
    http.put('/files/:token', admit, takeFile(platform, settings.HEARBACK_FILE_BYTES));
    http.get('/files/:token', admit, giveFile(platform));
    http.get('/livez', live);
    http.get('/healthz', health(process_, settings.HEARBACK_READY_FILE));
    if (demo) serveDemo(http, { process_, background, platform });
    serveConsole(http, { issuer: settings.OIDC_ISSUER, clientId: settings.OIDC_CONSOLE_CLIENT });
    app.get(LiveSockets).serve(app.getHttpServer(), { schema, platform, fairness });
    app.useGlobalFilters(new HttpProblems());
    // Longer than balancers keep a silent connection, so that none sends on one that is just being closed.
    app.getHttpServer().keepAliveTimeout = 65_000;
    await app.listen(settings.HEARBACK_PORT, demo ? '127.0.0.1' : '0.0.0.0');
    return { close: () => apollo.stop() };
  };

const platformOf = (
  app: INestApplication,
  { clock, settings }: Process,
  { HEARBACK_TRUSTED_PROXIES: trustedProxies }: GatewaySettings,
): Platform => ({
  services: app.get(ServiceClient),
  memberships: app.get(MembershipStore),
  members: app.get(Members),
  invitations: app.get(Invitations),
  invited: app.get(InvitationStore),
  names: app.get(Names),
  tenants: app.get(Tenants),
  sessions: app.get(Sessions),
  undertakings: app.get(Undertakings),
  groups: app.get(Groups),
  grants: app.get(Grants),
  groupReads: app.get(GroupReads),
  following: app.get(Following),
  files: app.get(Files),
  clock,
  linkKeys: settings.HEARBACK_LINK_KEY,
  publicUrl: settings.HEARBACK_PUBLIC_URL.replace(/\/$/, ''),
  submissions: new SendLimit(),
  trustedProxies,
});

// By the first word of the path only: what follows may name a case or a link.
const measured =
  ({ metrics }: Process): RequestHandler =>
  ({ path }, response, next) => {
    const end = metrics.serving(ROUTES.find((one) => path === one || path.startsWith(`${one}/`)) ?? 'other');
    response.once('close', () => end(response.statusCode));
    next();
  };

// A client that goes on asking over an open connection would otherwise keep a stopping process up.
const closesWhenDraining =
  (server: Server): RequestHandler =>
  (_, response, next) => {
    if (!server.listening) response.setHeader('connection', 'close');
    next();
  };

// Links work without the identity provider, so the gateway starts without it too.
const warmUp = (verifier: TokenVerifier): Promise<void> =>
  verifier.warmUp().catch((error: unknown) => new Logger('sign-in').warn(String(error)));
