import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DemoClient } from '../demo/clients.js';
import type { DemoUser } from '../demo/users.js';
import { keptSecrets } from './kept-secrets.js';
import { RealmAccounts } from './realm-accounts.js';

const HOST = '127.0.0.1';

export interface EmbeddedProviderOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Where signing key, accounts and organizations are kept, so that tokens and changes outlive a restart. */
  readonly dataDir: string;
  /** Whom the first start in the folder makes accounts of. */
  readonly users: readonly DemoUser[];
  readonly clients: readonly DemoClient[];
  /** Lifetime of an access token; 300 unless said otherwise. */
  readonly accessTokenSeconds?: number;
}

/**
 * The demo's stand-in for Keycloak, with its paths and claims, on loopback only. Everybody has the demo password: never for production.
 */
export async function startEmbeddedProvider(options: EmbeddedProviderOptions) {
  const { port, dataDir, users, clients, accessTokenSeconds = 300 } = options;
  // Loaded here and not above: whoever only verifies tokens need not carry a provider.
  const { createProvider } = await import('./create-provider.js');
  const secrets = await keptSecrets(dataDir);
  const accounts = new RealmAccounts(dataDir, users);
  const server = createServer().listen(port, HOST);
  // Longer than anybody's silent connections: none is asked on just as it is being closed.
  server.keepAliveTimeout = 65_000;
  await once(server, 'listening');
  const issuer = `http://${HOST}:${(server.address() as AddressInfo).port}/realms/hearback`;
  server.on('request', createProvider({ issuer, accounts, clients, secrets, accessTokenSeconds }).callback());

  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { issuer, close };
}
