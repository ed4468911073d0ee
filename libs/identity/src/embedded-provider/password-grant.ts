import { errors } from 'oidc-provider';
import type Provider from 'oidc-provider';
import type { ResourceServer, TokenEndpointGrantContext } from 'oidc-provider';
import type { RealmAccounts } from './realm-accounts.js';

/** The API the tokens are for, by a name that oidc-provider wants to be a URI. */
export const API = 'urn:hearback:gateway';

interface PasswordParameters {
  readonly username?: string;
  readonly password?: string;
}

/** Keycloak's "direct access grant", by which scripts sign in: name and password against access and refresh token. */
export function registerPasswordGrant(provider: Provider, realm: RealmAccounts, api: () => ResourceServer): void {
  const handler = async (ctx: TokenEndpointGrantContext<PasswordParameters>) => {
    const { client, params } = ctx.oidc;
    const account = realm.bySignIn(params.username ?? '', params.password ?? '');
    if (!account) throw new errors.InvalidGrant('invalid user credentials');
    if (account === 'disabled') throw new errors.InvalidGrant('account disabled');
    if (account === 'not set up') throw new errors.InvalidGrant('account is not fully set up');
    const scope = params.scope ?? '';
    const known = new Set(api().scope.split(' '));
    const unknown = scope.split(' ').find((name) => name && !known.has(name));
    if (unknown) throw new errors.InvalidScope('invalid scopes', unknown);

    const grant = new provider.Grant({ accountId: account.sub, clientId: client.clientId });
    grant.addResourceScope(API, scope);
    const source = { client, accountId: account.sub, grantId: await grant.save(), gty: 'password', scope };
    const access = new provider.AccessToken({ ...source, resourceServer: new provider.ResourceServer(API, api()) });
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
