import { join } from 'node:path';
import { demoClients, demoUsers, startEmbeddedProvider } from '@hearback/identity';
import { freePort, isFree } from '@hearback/testing/servers';

/** Starts the embedded identity provider with the demo's people, at the gateway's port + 10,000 where that is free. */
export async function startSignIn(home: string, gatewayPort: number, gatewaySecret: string) {
  const wished = gatewayPort + 10_000;
  const port = wished < 65_536 && (await isFree(wished)) ? wished : await freePort();
  const clients = demoClients(gatewaySecret);
  return startEmbeddedProvider({ port, dataDir: join(home, 'sign-in'), users: demoUsers(), clients });
}
