import { errors } from 'oidc-provider';
import type Provider from 'oidc-provider';
import type { ResourceServer, TokenEndpointGrantContext } from 'oidc-provider';
import { DEMO_PASSWORD } from '../demo/users.js';
import type { DemoUser } from '../demo/users.js';

/** The API the tokens are for, by a name that oidc-provider wants to be a URI. */
export const API = 'urn:hearback:gateway';

interface PasswordParameters {
  readonly username?: string;
  readonly password?: string;
}

/** Keycloak's "direct access grant", by which scripts sign in: name and password against access and refresh token. */
export function registerPasswordGrant(provider: Provider, users: readonly DemoUser[], api: ResourceServer): void {
  const people = new Map(users.filter((user) => !user.clientId).map((user) => [user.username, user]));
  const known = new Set(api.scope.split(' '));

  const handler = async (ctx: TokenEndpointGrantContext<PasswordParameters>) => {
    const { client, params } = ctx.oidc;
    const user = people.get(params.username ?? '');
    if (!user || params.password !== DEMO_PASSWORD) throw new errors.InvalidGrant('invalid user credentials');
    const scope = params.scope ?? '';
    const unknown = scope.split(' ').find((name) => name && !known.has(name));
    if (unknown) throw new errors.InvalidScope('invalid scopes', unknown);

    const grant = new provider.Grant({ accountId: user.sub, clientId: client.clientId });
    grant.addResourceScope(API, scope);
    const source = { client, accountId: user.sub, grantId: await grant.save(), gty: 'password', scope };
    const access = new provider.AccessToken({ ...source, resourceServer: new provider.ResourceServer(API, api) });
    const refresh = new provider.RefreshToken({ ...source, resource: API, rotations: 0 });
    ctx.body = {
      access_token: await access.save(),
      refresh_token: await refresh.save(),
      expires_in: access.expiration,
      token_type: access.tokenType,
      scope,
    };
  };
  provider.registerGrantType<PasswordParameters>('password', handler, ['username', 'password', 'scope']);
}
