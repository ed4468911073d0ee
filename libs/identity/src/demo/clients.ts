import { DEMO_TENANTS } from './tenants.js';
import { DEMO_PASSWORD } from './users.js';

/** A client at the identity provider. Without a secret it is public; without a grant it only introspects. */
export interface DemoClient {
  readonly clientId: string;
  readonly secret?: string;
  readonly grant?: 'password' | 'client_credentials';
}

/** The clients of the demo: the gateway itself, one for scripts, one for each company's partner. */
export const demoClients = (gatewaySecret: string): readonly DemoClient[] => [
  { clientId: 'hearback-gateway', secret: gatewaySecret },
  { clientId: 'hearback-dev', grant: 'password' },
  ...DEMO_TENANTS.map(({ id }): DemoClient => ({
    clientId: `partner-${id}`,
    secret: DEMO_PASSWORD,
    grant: 'client_credentials',
  })),
];
