import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PlatformClient } from './platform-client.js';

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const decoded = (part: string): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString());

/** A token like a good one with some claims changed, signed by the demo's realm itself: what its provider could give out. */
export function signedByRealm(
  of: Pick<PlatformClient, 'home'> | { readonly keys: string },
  good: string,
  changes: object,
): string {
  const folder = 'keys' in of ? of.keys : path.join(of.home, 'sign-in');
  const { signingKey } = JSON.parse(readFileSync(path.join(folder, 'identity-provider.json'), 'utf8'));
  return signedBy(createPrivateKey({ key: signingKey, format: 'jwk' }), good, changes);
}

/** A token like a good one with some claims changed, signed by whatever key. */
export function signedBy(key: KeyObject, good: string, changes: object): string {
  const [header, claims] = good.split('.') as [string, string];
  const body = `${header}.${encoded({ ...decoded(claims), ...changes })}`;
  return `${body}.${sign('RSA-SHA256', Buffer.from(body), key).toString('base64url')}`;
}
