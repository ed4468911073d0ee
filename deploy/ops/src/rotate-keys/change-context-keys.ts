import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { PROCESSES } from '../database.js';
import type { Progress, SecretsFolder } from './secrets-folder.js';
import type { Step } from './steps.js';

const PUBLIC = 'HEARBACK_CONTEXT_PUBLIC_KEY';
const PRIVATE = 'HEARBACK_CONTEXT_PRIVATE_KEY';

/** The pair with which the gateway vouches for who asks. */
export function changeContextKeys(secrets: SecretsFolder, progress?: Progress): Step[] {
  const believe = (keys: string) => PROCESSES.forEach((process) => secrets.set(`${process}.env`, PUBLIC, keys));
  return [
    {
      does: 'every process believes a new key beside the old one',
      then: 'bring every <process>.env to its process and restart all six, one replica after another',
      take: () => {
        const made = generateKeyPairSync('ed25519');
        const next = made.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
        believe(`${secrets.value('gateway.env', PUBLIC)},${publicOf(next)}`);
        return next;
      },
    },
    {
      does: 'the gateway signs with the new key',
      then: 'bring gateway.env to the gateway and restart it; wait a minute after the last replica, so long lives what the old key signed',
      take: () => {
        secrets.set('gateway.env', PRIVATE, progress!.next!);
      },
    },
    {
      does: 'no process believes the old key any more',
      then: 'bring every <process>.env to its process and restart all six',
      take: () => believe(publicOf(secrets.value('gateway.env', PRIVATE))),
    },
  ];
}

function publicOf(privateKey: string): string {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
}
