import { generateKeyPairSync } from 'node:crypto';
import { UnsecuredJWT, decodeJwt } from 'jose';
import type { RealmUnderTest } from './realm.js';

interface BadToken {
  readonly when: string;
  /** Made of a good one. */
  readonly token: (realm: RealmUnderTest, good: string) => string | undefined | Promise<string>;
  readonly reason: string;
}

/** An instant as tokens have it, so many seconds from now. */
export const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
const otherKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const kidOf = ({ place }: RealmUnderTest) => place.signingKey.kid;

/** Every way in which a token can be bad. Where its signature must be right, the realm's own key has made it. */
export const BAD_TOKENS: readonly BadToken[] = [
  { when: 'when there is none', token: () => undefined, reason: 'no token' },
  { when: 'when it is no token', token: () => 'agent@qinglan', reason: 'malformed token' },
  {
    when: 'when it is unsigned',
    token: (_, good) => new UnsecuredJWT(decodeJwt(good)).encode(),
    reason: 'not signed with RS256',
  },
  {
    when: 'when a shared secret signed it',
    token: (realm, good) => {
      const key = new TextEncoder().encode(realm.place.secrets.gateway.repeat(4));
      return realm.forged(good, {}, { key, kid: kidOf(realm) }, 'HS256');
    },
    reason: 'not signed with RS256',
  },
  {
    when: 'when a claim was changed',
    token: (_, good) => {
      const [header, , signature] = good.split('.');
      const claims = Buffer.from(JSON.stringify({ ...decodeJwt(good), organization: ['songhe'] }));
      return [header, claims.toString('base64url'), signature].join('.');
    },
    reason: 'bad signature',
  },
  {
    when: 'when another key signed it in the name of the right one',
    token: (realm, good) => realm.forged(good, {}, { key: otherKey, kid: kidOf(realm) }),
    reason: 'bad signature',
  },
  {
    when: 'when its key is not of the realm',
    token: (realm, good) => realm.forged(good, {}, { key: otherKey, kid: 'made up' }),
    reason: 'signed with an unknown key',
  },
  {
    when: 'of another issuer',
    token: (realm, good) => realm.forged(good, { iss: 'https://other.example/realms/hearback' }),
    reason: 'token of another issuer',
  },
  {
    when: 'for another audience',
    token: (realm, good) => realm.forged(good, { aud: 'account' }),
    reason: 'token for another audience',
  },
  {
    when: 'that is no access token',
    token: (realm, good) => realm.forged(good, { typ: 'Refresh' }),
    reason: 'wrong type of token',
  },
  {
    when: 'without expiry',
    token: (realm, good) => realm.forged(good, { exp: undefined }),
    reason: 'token without expiry',
  },
  { when: 'that expired', token: (realm, good) => realm.forged(good, { exp: inSeconds(-1) }), reason: 'expired token' },
  {
    when: 'that begins later',
    token: (realm, good) => realm.forged(good, { nbf: inSeconds(60) }),
    reason: 'token not valid yet',
  },
  {
    when: 'that was issued later',
    token: (realm, good) => realm.forged(good, { iat: inSeconds(60) }),
    reason: 'token not valid yet',
  },
  {
    when: 'that names nobody',
    token: (realm, good) => realm.forged(good, { preferred_username: undefined }),
    reason: 'token names nobody',
  },
];
