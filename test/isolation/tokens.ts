import { generateKeyPairSync } from 'node:crypto';
import { DEMO_PASSWORD } from '@hearback/identity';
import { signedBy, signedByRealm, type PlatformClient } from '@hearback/testing';

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const decoded = (part: string): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString());

const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

/** Headers that prove nobody, made from a good token of somebody else's company. */
export function badCredentials(platform: PlatformClient, good: string, wanted: string): Record<string, object> {
  const [header, claims, signature] = good.split('.') as [string, string, string];
  const changed = encoded({ ...decoded(claims), organization: [wanted] });
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  return {
    none: {},
    garbage: bearer('nonsense'),
    expired: bearer(signedByRealm(platform, good, { exp: Math.floor(Date.now() / 1000) - 1 })),
    forged: bearer(signedBy(stranger, good, { organization: [wanted] })),
    tampered: bearer([header, changed, signature].join('.')),
    unsigned: bearer(`${encoded({ alg: 'none', typ: 'JWT' })}.${changed}.`),
    'not a bearer': { authorization: `Basic ${Buffer.from('operator:hearback-demo').toString('base64')}` },
  };
}

/** A token of a company's partner, which is a machine. */
export async function partnerToken(platform: PlatformClient, clientId: string): Promise<string> {
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: DEMO_PASSWORD };
  const address = `${platform.endpoints().issuer}/protocol/openid-connect/token`;
  const response = await fetch(address, { method: 'POST', body: new URLSearchParams(form) });
  return ((await response.json()) as { access_token: string }).access_token;
}
