import { afterAll, beforeAll } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoClients } from '../demo/clients.js';
import { DIRECTORY_CLIENT, demoUsers } from '../demo/users.js';
import { startEmbeddedProvider } from '../embedded-provider/start-embedded-provider.js';
import { directoryContract } from './directory.examples.js';
import { KeycloakDirectory } from './keycloak-directory.js';

const SECRETS = { gateway: 'of-the-gateway', directory: 'of-the-directory' };
let dataDir: string;
let provider: Awaited<ReturnType<typeof startEmbeddedProvider>>;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'hearback-directory-'));
  provider = await startEmbeddedProvider({ port: 0, dataDir, users: demoUsers(), clients: demoClients(SECRETS) });
});
afterAll(async () => {
  await provider.close();
  await rm(dataDir, { recursive: true });
});

directoryContract(
  'the embedded provider',
  (secret = SECRETS.directory, issuer = provider.issuer) =>
    new KeycloakDirectory({ issuer, clientId: DIRECTORY_CLIENT, clientSecret: secret }),
);
