import { CLIENT_SCOPES_CLAIM } from './client-scopes.js';
import { demoClients, installationClients, type DemoClient } from './demo/clients.js';
import { DEMO_TENANTS } from './demo/tenants.js';
import { DEMO_PASSWORD, DIRECTORY_CLIENT, demoUsers, type DemoUser } from './demo/users.js';

/** What Keycloak puts in from its environment when it imports a file, so that none holds a secret but the demo's password. */
const REALM_VARIABLES = ['HEARBACK_GATEWAY_SECRET', 'HEARBACK_DIRECTORY_SECRET', 'HEARBACK_PUBLIC_URL'] as const;
const [gateway, directory, publicUrl] = REALM_VARIABLES.map((name) => '${' + name + '}') as [string, string, string];

const ACCESS_TOKEN_SECONDS = 300;
const SESSION_SECONDS = 1800;
const DIRECTORY_RIGHTS = { 'realm-management': ['manage-realm', 'manage-users'] };

/** What an installation imports into its Keycloak: the clients of Hearback itself and nobody who could sign in. */
export const installationRealm = (): object => ({
  ...realm,
  // Whoever is invited gets an account without a password: they choose one by mail.
  resetPasswordAllowed: true,
  clients: installationClients({ gateway, directory }, [publicUrl]).map(client),
  users: [
    {
      username: `service-account-${DIRECTORY_CLIENT}`,
      enabled: true,
      serviceAccountClientId: DIRECTORY_CLIENT,
      clientRoles: DIRECTORY_RIGHTS,
    },
  ],
});

/** The demo: the same people, companies, clients, claims and lifetimes as the embedded provider's. */
export const demoRealm = (): object => ({
  ...realm,
  clients: demoClients({ gateway, directory }, [publicUrl]).map(client),
  users: demoUsers().map(user),
  organizations: DEMO_TENANTS.map(organization),
});

const realm = {
  realm: 'hearback',
  displayName: '回音 Hearback',
  enabled: true,
  sslRequired: 'external',
  organizationsEnabled: true,
  accessTokenLifespan: ACCESS_TOKEN_SECONDS,
  ssoSessionIdleTimeout: SESSION_SECONDS,
  revokeRefreshToken: true,
  refreshTokenMaxReuse: 0,
  bruteForceProtected: true,
  internationalizationEnabled: true,
  supportedLocales: ['zh-CN', 'en'],
  defaultLocale: 'zh-CN',
  roles: { realm: [{ name: 'operator', description: 'Runs the platform: makes companies' }] },
};

function client({ clientId, secret, grant, origins, administers, scopes }: DemoClient) {
  const machine = grant === 'client_credentials';
  return {
    clientId,
    publicClient: !secret,
    ...(secret ? { secret } : {}),
    standardFlowEnabled: grant === 'authorization_code',
    directAccessGrantsEnabled: grant === 'password',
    serviceAccountsEnabled: machine,
    ...(origins ? { redirectUris: origins.map((origin) => `${origin}/signed-in`), webOrigins: origins } : {}),
    attributes: {
      ...(origins
        ? {
            'pkce.code.challenge.method': 'S256',
            'post.logout.redirect.uris': origins.map((origin) => `${origin}/`).join('##'),
          }
        : {}),
      ...(grant === 'device_code' ? { 'oauth2.device.authorization.grant.enabled': 'true' } : {}),
    },
    // Scopes are named, never defined: a realm file that defines some loses Keycloak's own, and `organization` with them.
    defaultClientScopes: ['basic', 'profile', 'email', 'roles', 'web-origins', ...(machine ? ['organization'] : [])],
    // An operator belongs to no company, and is given no token into one.
    optionalClientScopes: machine || grant === 'device_code' ? [] : ['organization'],
    protocolMappers: grant && !administers ? [forTheGateway, ...(scopes ? [given(scopes)] : [])] : [],
  };
}

/** Without it a token's audience would not be the gateway, which accepts no other. */
const forTheGateway = {
  name: 'for the gateway',
  protocol: 'openid-connect',
  protocolMapper: 'oidc-audience-mapper',
  config: { 'included.client.audience': 'hearback-gateway', 'access.token.claim': 'true', 'id.token.claim': 'false' },
};

/** In a claim that the client cannot ask for, change or leave out: only whoever administers the realm can. */
const given = (scopes: readonly string[]) => ({
  name: 'scopes at Hearback',
  protocol: 'openid-connect',
  protocolMapper: 'oidc-hardcoded-claim-mapper',
  config: {
    'claim.name': CLIENT_SCOPES_CLAIM,
    'claim.value': JSON.stringify(scopes),
    'jsonType.label': 'JSON',
    'access.token.claim': 'true',
    'id.token.claim': 'false',
    'introspection.token.claim': 'true',
  },
});

function user({ sub, username, email, firstName, lastName, realmRoles, clientId }: DemoUser) {
  return {
    id: sub,
    username,
    email,
    emailVerified: true,
    enabled: true,
    firstName,
    lastName,
    ...(clientId
      ? { serviceAccountClientId: clientId }
      : { credentials: [{ type: 'password', value: DEMO_PASSWORD, temporary: false }] }),
    realmRoles,
    ...(clientId === DIRECTORY_CLIENT ? { clientRoles: DIRECTORY_RIGHTS } : {}),
  };
}

const organization = ({ id, name }: (typeof DEMO_TENANTS)[number]) => ({
  alias: id,
  name: `${name} · ${id}`,
  description: name,
  enabled: true,
  members: demoUsers()
    .filter((one) => one.organizations.includes(id))
    .map(({ username }) => ({ username, membershipType: 'UNMANAGED' })),
});
