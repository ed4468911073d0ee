import { createPrivateKey } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoClients } from '../demo/clients.js';
import { demoUsers } from '../demo/users.js';
import { keptSecrets } from '../embedded-provider/kept-secrets.js';
import { startEmbeddedProvider } from '../embedded-provider/start-embedded-provider.js';
import type { RealmPlace, SigningKey } from './realm.js';

/** The embedded provider in a folder of its own. */
export async function embeddedPlace(): Promise<RealmPlace> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'hearback-realm-'));
  const secrets = { gateway: 'of-the-gateway', directory: 'of-the-directory' };
  const publicUrl = 'http://127.0.0.1:4000';
  const clients = demoClients(secrets, [publicUrl]);
  const start = (port: number) => startEmbeddedProvider({ port, dataDir, users: demoUsers(), clients });
  let provider = await start(0);
  const { issuer } = provider;
  return {
    issuer,
    publicUrl,
    secrets,
    signingKey: await keyIn(dataDir),
    rotateKey: async () => {
      await provider.close();
      await rm(path.join(dataDir, 'identity-provider.json'));
      provider = await start(Number(new URL(issuer).port));
    },
    close: async () => {
      await provider.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

async function keyIn(dataDir: string): Promise<SigningKey> {
  const { signingKey } = await keptSecrets(dataDir);
  return { key: createPrivateKey({ key: signingKey, format: 'jwk' }), kid: signingKey.kid };
}
