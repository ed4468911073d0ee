import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keepSecret } from '@hearback/testing/servers';

/** The platform's own keys, all in base64. Losing them makes personal data unreadable and links invalid. */
export interface Keys {
  /** Wraps the companies' keys; 32 bytes. */
  master: string;
  /** Signs tracking and survey links; 32 bytes. */
  link: string;
  /** The gateway signs request contexts with it: Ed25519, PKCS#8. */
  contextPrivate: string;
  /** Every process verifies them with it: SPKI. */
  contextPublic: string;
}

/** What wraps the companies' keys, in the file that intake reads. `env` is what the first key of a demo has always been called. */
export const keepMasterKey = (file: string, { master }: Keys): string =>
  keepSecret(file, () => JSON.stringify({ current: 'env', keys: { env: master } }, null, 2));

/** Makes the keys at the first start and reads them from then on. */
export const keepKeys = (home: string): Keys => JSON.parse(keepSecret(join(home, 'keys.json'), makeKeys));

function makeKeys(): string {
  const random = () => randomBytes(32).toString('base64');
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const keys: Keys = {
    master: random(),
    link: random(),
    contextPrivate: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    contextPublic: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  };
  return JSON.stringify(keys, null, 2);
}
