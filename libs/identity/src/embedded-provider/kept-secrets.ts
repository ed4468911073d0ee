import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What must outlive a restart, so that tokens and cookies given before it stay good. */
export interface KeptSecrets {
  readonly signingKey: JsonWebKey & { kid: string; alg: 'RS256'; use: 'sig' };
  readonly cookieKey: string;
}

/** Reads the secrets kept in the folder, or makes them. The file is for its owner only. */
export async function keptSecrets(dataDir: string): Promise<KeptSecrets> {
  const file = path.join(dataDir, 'identity-provider.json');
  const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  if (kept !== undefined) return JSON.parse(kept) as KeptSecrets;
  const made = newSecrets();
  await mkdir(dataDir, { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(made), { mode: 0o600 });
  await rename(`${file}.new`, file); // never half a file
  return made;
}

function newSecrets(): KeptSecrets {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    signingKey: { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), alg: 'RS256', use: 'sig' },
    cookieKey: randomBytes(32).toString('base64url'),
  };
}
