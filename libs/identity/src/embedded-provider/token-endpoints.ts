import { text } from 'node:stream/consumers';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { DemoClient } from '../demo/clients.js';
import type { TokenStates } from './token-states.js';

type Context = Pick<KoaContextWithOIDC, 'req' | 'get' | 'set' | 'status' | 'body'>;

/**
 * Userinfo and introspection of our own, because oidc-provider offers neither for JWT access tokens, and Keycloak both. Answers
 * undefined for any other path.
 */
export function tokenEndpoints(tokens: TokenStates, clients: readonly DemoClient[]) {
  const userinfo = async (ctx: Context) => {
    const claims = await tokens.active(ctx.get('authorization').replace(/^bearer /i, ''));
    if (!claims) {
      ctx.set('www-authenticate', 'Bearer error="invalid_token"');
      ctx.status = 401;
      ctx.body = { error: 'invalid_token' };
      return;
    }
    const { sub, preferred_username, name, given_name, family_name, email, email_verified, organization } = claims;
    ctx.body = { sub, preferred_username, name, given_name, family_name, email, email_verified, organization };
  };

  const introspection = async (ctx: Context) => {
    const form = new URLSearchParams(await text(ctx.req));
    if (!clients.some((client) => client.secret && client.secret === secretSent(ctx, form, client.clientId))) {
      ctx.status = 401;
      ctx.body = { error: 'invalid_client' };
      return;
    }
    const claims = await tokens.active(form.get('token') ?? '');
    ctx.body = claims
      ? { ...claims, active: true, client_id: claims.azp, username: claims.preferred_username }
      : { active: false };
  };

  return new Map([
    ['/protocol/openid-connect/userinfo', userinfo],
    ['/protocol/openid-connect/token/introspect', introspection],
  ]);
}

/** The secret sent for this client, in the Authorization header or in the form. */
function secretSent(ctx: Context, form: URLSearchParams, clientId: string): string | undefined {
  const [id, secret] = Buffer.from(ctx.get('authorization').replace(/^basic /i, ''), 'base64')
    .toString()
    .split(':');
  if (id === clientId) return secret;
  return form.get('client_id') === clientId ? (form.get('client_secret') ?? undefined) : undefined;
}
