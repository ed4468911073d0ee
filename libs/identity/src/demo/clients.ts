import { CLIENT_SCOPES } from '../client-scopes.js';
import { DEMO_TENANTS } from './tenants.js';
import { DEMO_PASSWORD, DIRECTORY_CLIENT } from './users.js';

/** A client at the identity provider. Without a secret it is public; without a grant it only introspects. */
export interface DemoClient {
  readonly clientId: string;
  readonly secret?: string;
  readonly grant?: 'password' | 'client_credentials' | 'authorization_code' | 'device_code';
  /** Where the console is served: a browser that signed in comes back to `/signed-in` of one of these. */
  readonly origins?: readonly string[];
  /** What it may do at the gateway, where it is a partner's machine. */
  readonly scopes?: readonly string[];
  /** Its service account may change organizations and people. */
  readonly administers?: true;
}

/** The gateway's own secrets at the identity provider, of its two clients. */
export interface GatewaySecrets {
  readonly gateway: string;
  readonly directory: string;
}

/** Hearback's own: the gateway, the console in the browser, and the one that administers organizations and people. */
const ownClients = (secrets: GatewaySecrets, consoleOrigins: readonly string[]): readonly DemoClient[] => [
  { clientId: 'hearback-gateway', secret: secrets.gateway },
  { clientId: 'hearback-console', grant: 'authorization_code', origins: consoleOrigins },
  { clientId: DIRECTORY_CLIENT, secret: secrets.directory, grant: 'client_credentials', administers: true },
];

/** Of an installation: its own, and one by which an operator at a terminal signs in, as the person they are (RFC 8628). */
export const installationClients = (secrets: GatewaySecrets, consoleOrigins: readonly string[]) => [
  ...ownClients(secrets, consoleOrigins),
  { clientId: 'hearback-operator', grant: 'device_code' } satisfies DemoClient,
];

/** Of the demo: one for scripts, one for each company's partner, Hearback's own. */
export const demoClients = (secrets: GatewaySecrets, consoleOrigins: readonly string[] = []): readonly DemoClient[] => [
  { clientId: 'hearback-dev', grant: 'password' },
  ...DEMO_TENANTS.map(({ id }): DemoClient => ({
    clientId: `partner-${id}`,
    secret: DEMO_PASSWORD,
    grant: 'client_credentials',
    scopes: Object.keys(CLIENT_SCOPES),
  })),
  ...ownClients(secrets, consoleOrigins),
];
