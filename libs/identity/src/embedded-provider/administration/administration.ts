import { json } from 'node:stream/consumers';
import type { JWTPayload } from 'jose';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { DemoClient } from '../../demo/clients.js';
import type { RealmAccounts } from '../realm-accounts.js';
import { organizationRoutes } from './organizations.js';
import { answer } from './routes.js';
import { userRoutes } from './users.js';

type Context = Pick<KoaContextWithOIDC, 'req' | 'method' | 'path' | 'querystring' | 'get' | 'set' | 'status' | 'body'>;

/**
 * The part of Keycloak's admin REST API that Hearback uses, for service accounts that administer. `claimsOf` reads a token that is good.
 */
export function administration(
  realm: RealmAccounts,
  clients: readonly DemoClient[],
  claimsOf: (token: string) => Promise<JWTPayload | undefined>,
) {
  const routes = { ...organizationRoutes(realm), ...userRoutes(realm) };
  const administrators = clients.filter((client) => client.administers).map(({ clientId }) => clientId);

  return async (ctx: Context, base: string): Promise<void> => {
    const claims = await claimsOf(ctx.get('authorization').replace(/^bearer /i, ''));
    if (!claims || !administrators.some((client) => client === claims.azp)) {
      ctx.status = claims ? 403 : 401;
      ctx.body = { error: `HTTP ${ctx.status}` };
      return;
    }
    const method = ctx.method;
    const body = ['POST', 'PUT'].includes(method) ? await json(ctx.req) : undefined;
    const path = ctx.path.slice(base.length);
    const reply = answer(routes, { method, path, query: new URLSearchParams(ctx.querystring), body });
    if (reply.id) ctx.set('location', `${ctx.path}/${reply.id}`);
    ctx.body = reply.body ?? ''; // else Koa says the status in words
    ctx.status = reply.status;
  };
}
