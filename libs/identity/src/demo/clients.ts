import { CLIENT_SCOPES } from '../client-scopes.js';
import { DEMO_TENANTS } from './tenants.js';
import { DEMO_PASSWORD, DIRECTORY_CLIENT } from './users.js';

/** A client at the identity provider. Without a secret it is public; without a grant it only introspects. */
export interface DemoClient {
  readonly clientId: string;
  readonly secret?: string;
  readonly grant?: 'password' | 'client_credentials' | 'authorization_code';
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

/** The clients of the demo: the gateway itself, one for scripts, the console in the browser, one for each company's partner, and the one that administers. */
export const demoClients = (secrets: GatewaySecrets, consoleOrigins: readonly string[] = []): readonly DemoClient[] => [
  { clientId: 'hearback-gateway', secret: secrets.gateway },
  { clientId: 'hearback-dev', grant: 'password' },
  { clientId: 'hearback-console', grant: 'authorization_code', origins: consoleOrigins },
  ...DEMO_TENANTS.map(({ id }): DemoClient => ({
    clientId: `partner-${id}`,
    secret: DEMO_PASSWORD,
    grant: 'client_credentials',
    scopes: Object.keys(CLIENT_SCOPES),
  })),
  { clientId: DIRECTORY_CLIENT, secret: secrets.directory, grant: 'client_credentials', administers: true },
];
