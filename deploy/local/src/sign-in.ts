import { join } from 'node:path';
import { demoClients, demoUsers, startEmbeddedProvider, type GatewaySecrets } from '@hearback/identity';
import { freePort, isFree, keepPasswords } from '@hearback/testing/servers';

/** The identity provider in use. */
export interface SignIn {
  /** As it stands in the tokens. */
  readonly issuer: string;
  readonly secrets: GatewaySecrets;
  close(): Promise<void>;
}

/** Starts the embedded identity provider with the demo's people, at the gateway's port + 10,000 where that is free. */
export async function startSignIn(home: string, gatewayPort: number): Promise<SignIn> {
  const wished = gatewayPort + 10_000;
  const port = wished < 65_536 && (await isFree(wished)) ? wished : await freePort();
  const dataDir = join(home, 'sign-in');
  const secrets = keepPasswords(join(dataDir, 'clients.json'), ['gateway', 'directory']);
  const clients = demoClients(secrets, [`http://127.0.0.1:${gatewayPort}`, `http://localhost:${gatewayPort}`]);
  return { ...(await startEmbeddedProvider({ port, dataDir, users: demoUsers(), clients })), secrets };
}
