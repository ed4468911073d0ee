import { Provider } from 'oidc-provider';
import type { ClientMetadata, Configuration, ResourceServer } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { CLIENT_SCOPES_CLAIM } from '../client-scopes.js';
import type { DemoClient } from '../demo/clients.js';
import { administration } from './administration/administration.js';
import { keycloakClaims, scopesOf } from './claims.js';
import { browserSignIn, grantFor } from './browser-sign-in.js';
import type { KeptSecrets } from './kept-secrets.js';
import { page, SIGN_OUT } from './pages.js';
import { API, registerPasswordGrant } from './password-grant.js';
import type { RealmAccounts } from './realm-accounts.js';
import { TokenStates } from './token-states.js';
import { tokenEndpoints } from './token-endpoints.js';

const PATHS = '/protocol/openid-connect';
const SESSION_SECONDS = 1800;

export interface Realm {
  readonly issuer: string;
  readonly accounts: RealmAccounts;
  readonly clients: readonly DemoClient[];
  readonly secrets: KeptSecrets;
  readonly accessTokenSeconds: number;
}

/** oidc-provider dressed as a Keycloak realm: its paths, scopes, clients and claims. A Koa application, not yet listening. */
export function createProvider(realm: Realm): Provider {
  const administrators = realm.clients.filter((client) => client.administers).map(({ clientId }) => clientId);
  const api = (clientId?: string): ResourceServer => ({
    scope: scopesOf(realm.accounts).join(' '),
    // Whoever administers the directory has no business at the gateway.
    audience: clientId && administrators.includes(clientId) ? 'realm-management' : 'hearback-gateway',
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'RS256' } },
  });
  const provider = new Provider(realm.issuer, configuration(realm, api));
  registerPasswordGrant(provider, realm.accounts, api);

  const base = new URL(realm.issuer).pathname;
  const admin = `/admin${base}`;
  const tokens = new TokenStates(provider, realm.accounts, realm.secrets);
  const ours = tokenEndpoints(tokens, realm.clients);
  const administer = administration(realm.accounts, realm.clients, (token) => tokens.active(token));
  const signIn = browserSignIn(provider, realm.accounts);
  provider.use(async (ctx, next) => {
    if (ctx.path.startsWith(`${admin}/`)) return administer(ctx, admin);
    if (!ctx.path.startsWith(`${base}/`)) return;
    ctx.mountPath = base;
    ctx.path = ctx.path.slice(base.length);
    await (ours.get(ctx.path)?.(ctx) ?? signIn(ctx) ?? next());
  });
  return provider;
}

function configuration(realm: Realm, api: (clientId?: string) => ResourceServer): Configuration {
  const { issuer, accounts, clients, secrets, accessTokenSeconds } = realm;
  return {
    adapter: createMemoryAdapter(),
    clients: clients.map(metadata),
    clientBasedCORS: (_ctx, origin, client) =>
      (client.redirectUris ?? []).some((uri) => new URL(uri).origin === origin),
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    cookies: { keys: [secrets.cookieKey] },
    jwks: { keys: [secrets.signingKey] },
    scopes: scopesOf(accounts),
    // A disabled or removed person gets no new token.
    findAccount: (_ctx, sub) =>
      accounts.accounts.get(sub)?.enabled ? { accountId: sub, claims: () => ({ sub }) } : undefined,
    issueRefreshToken: () => true,
    interactions: { url: (_ctx, { uid }) => `${issuer}${PATHS}/sign-in/${uid}` },
    loadExistingGrant: (ctx) => grantFor(ctx, api),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      introspection: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => void (ctx.body = page('退出登录', form + SIGN_OUT)),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => API,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, _resource, client) => api(client.clientId),
      },
    },
    formats: {
      customizers: {
        jwt: (_ctx, token, jwt) => {
          const machine = token.kind === 'ClientCredentials';
          const account =
            machine && token.clientId
              ? accounts.serviceAccountOf(token.clientId)
              : accounts.accounts.get(String(jwt.payload.sub));
          if (!account || !token.clientId) throw new Error(`no account for ${String(jwt.payload.sub)}`);
          // A service account has the organization among its default scopes.
          const scopes = new Set([...(token.scope?.split(' ') ?? []), ...(machine ? ['organization'] : [])]);
          const memberships = accounts.organizationsOf(account.sub);
          Object.assign(jwt.payload, keycloakClaims(account, memberships, token.clientId, scopes));
          const { scopes: given } = clients.find(({ clientId }) => clientId === token.clientId) ?? {};
          if (given) jwt.payload[CLIENT_SCOPES_CLAIM] = given;
          // Its session, for introspection: a sign-in that was ended is not active any more.
          if (token.kind === 'AccessToken') jwt.payload['sid'] = token.grantId;
        },
      },
    },
    renderError: (ctx, out) => void (ctx.body = page('无法登录', `<p>${out.error}</p>`)),
    routes: {
      authorization: `${PATHS}/auth`,
      token: `${PATHS}/token`,
      jwks: `${PATHS}/certs`,
      userinfo: `${PATHS}/userinfo`,
      introspection: `${PATHS}/token/introspect`,
      end_session: `${PATHS}/logout`,
    },
    ttl: {
      AccessToken: accessTokenSeconds,
      ClientCredentials: accessTokenSeconds,
      IdToken: accessTokenSeconds,
      RefreshToken: SESSION_SECONDS,
      Grant: SESSION_SECONDS,
      Session: SESSION_SECONDS,
      Interaction: SESSION_SECONDS,
    },
  };
}

const metadata = ({ clientId, secret, grant, origins = [] }: DemoClient): ClientMetadata => ({
  client_id: clientId,
  client_secret: secret,
  token_endpoint_auth_method: secret ? 'client_secret_basic' : 'none',
  grant_types: grant === 'client_credentials' ? [grant] : grant ? [grant, 'refresh_token'] : [],
  response_types: grant === 'authorization_code' ? ['code'] : [],
  redirect_uris: origins.map((origin) => `${origin}/signed-in`),
  post_logout_redirect_uris: origins.map((origin) => `${origin}/`),
});
