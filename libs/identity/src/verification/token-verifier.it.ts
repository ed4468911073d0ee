import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SignJWT, UnsecuredJWT, decodeJwt } from 'jose';
import type { JWTPayload } from 'jose';
import { demoClients } from '../demo/clients.js';
import { DEMO_PASSWORD, demoUsers } from '../demo/users.js';
import { keptSecrets } from '../embedded-provider/kept-secrets.js';
import { startEmbeddedProvider } from '../embedded-provider/start-embedded-provider.js';
import { TokenVerifier } from './token-verifier.js';
import { SignInUnavailable } from './unauthenticated.js';

const SECRETS = { gateway: 'of-the-gateway', directory: 'of-the-directory' };
const CLIENT = { clientId: 'hearback-gateway', clientSecret: SECRETS.gateway };

let dataDir: string;
let provider: Awaited<ReturnType<typeof startEmbeddedProvider>>;
let verifier: TokenVerifier;
let good: string;

const start = (more: { port?: number; accessTokenSeconds?: number } = {}) =>
  startEmbeddedProvider({ port: 0, dataDir, users: demoUsers(), clients: demoClients(SECRETS), ...more });

async function ask(issuer: string, form: Record<string, string>) {
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}

async function signIn(username: string, scope = 'openid organization:*', issuer = provider.issuer): Promise<string> {
  const { body } = await ask(issuer, {
    grant_type: 'password',
    client_id: 'hearback-dev',
    username,
    password: DEMO_PASSWORD,
    scope,
  });
  if (!body.access_token) throw new Error(JSON.stringify(body));
  return body.access_token;
}

/** A token with the good one's claims, some of them changed, signed by the provider's key or another. */
async function forged(changes: JWTPayload, key?: Parameters<SignJWT['sign']>[0], alg = 'RS256'): Promise<string> {
  const { signingKey } = await keptSecrets(dataDir);
  return new SignJWT({ ...decodeJwt(good), ...changes })
    .setProtectedHeader({ alg, kid: signingKey.kid })
    .sign(key ?? createPrivateKey({ key: signingKey, format: 'jwk' }));
}

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
const refused = (token: string | undefined, reason: string) =>
  expect(verifier.verify(token)).rejects.toMatchObject({ name: 'Unauthenticated', reason });

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'hearback-identity-'));
  provider = await start();
  verifier = new TokenVerifier({ issuer: provider.issuer, ...CLIENT });
  await verifier.warmUp();
  good = await signIn('agent@qinglan');
});
afterAll(async () => {
  await provider.close();
  await rm(dataDir, { recursive: true });
});
afterEach(() => void jest.restoreAllMocks());

describe('F6 a token of the realm', () => {
  it('names a person and their company', async () => {
    expect(await verifier.verify(good)).toEqual({
      subject: demoUsers().find((user) => user.username === 'agent@qinglan')?.sub,
      username: 'agent@qinglan',
      name: '林晓雯',
      email: 'agent@qinglan.example',
      organizations: ['qinglan'],
      realmRoles: [],
      clientId: 'hearback-dev',
      expiresAt: new Date((decodeJwt(good).exp ?? 0) * 1000),
    });
  });

  it('names a machine client and its company, without being asked for the scope', async () => {
    const { body } = await ask(provider.issuer, {
      grant_type: 'client_credentials',
      client_id: 'partner-songhe',
      client_secret: DEMO_PASSWORD,
    });
    expect(await verifier.verify(body.access_token)).toMatchObject({
      username: 'service-account-partner-songhe',
      organizations: ['songhe'],
      clientId: 'partner-songhe',
    });
  });

  it('carries the role of an operator, who belongs to no company', async () => {
    expect(await verifier.verify(await signIn('operator'))).toMatchObject({
      realmRoles: ['operator'],
      organizations: [],
    });
  });

  it.each([
    ['an array of aliases', ['qinglan', 'songhe']],
    ['an object by alias', { qinglan: { id: '1' }, songhe: { id: '2' } }],
  ])('may give the companies as %s', async (_, organization) => {
    const { organizations } = await verifier.verify(await forged({ organization }));
    expect(organizations).toEqual(['qinglan', 'songhe']);
  });

  it('is good again after a restart of the provider', async () => {
    const { port } = new URL(provider.issuer);
    await provider.close();
    provider = await start({ port: Number(port) });
    const anew = new TokenVerifier({ issuer: provider.issuer, ...CLIENT });
    expect(await anew.verify(good)).toMatchObject({ username: 'agent@qinglan' });
  });
});

describe('F6 a token is refused', () => {
  it('when there is none', () => refused(undefined, 'no token'));
  it('when it is no token', () => refused('agent@qinglan', 'malformed token'));
  it('when it is unsigned', () => refused(new UnsecuredJWT(decodeJwt(good)).encode(), 'not signed with RS256'));
  it('when it is signed with a shared secret', async () =>
    refused(
      await forged({}, new TextEncoder().encode(CLIENT.clientSecret.repeat(4)), 'HS256'),
      'not signed with RS256',
    ));
  it('when a claim was changed', async () => {
    const [header, , signature] = good.split('.');
    const claims = Buffer.from(JSON.stringify({ ...decodeJwt(good), organization: ['songhe'] })).toString('base64url');
    await refused([header, claims, signature].join('.'), 'bad signature');
  });
  it('when another key signed it in the name of the right one', async () =>
    refused(await forged({}, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey), 'bad signature'));
  it('when its key is not of the realm', async () => {
    const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const header = { alg: 'RS256', kid: 'made up' };
    await refused(
      await new SignJWT(decodeJwt(good)).setProtectedHeader(header).sign(key),
      'signed with an unknown key',
    );
  });
  it('of another issuer', async () =>
    refused(await forged({ iss: provider.issuer.replace('hearback', 'other') }), 'token of another issuer'));
  it('for another audience', async () => refused(await forged({ aud: 'account' }), 'token for another audience'));
  it('that is no access token', async () => refused(await forged({ typ: 'Refresh' }), 'wrong type of token'));
  it('without expiry', async () => refused(await forged({ exp: undefined }), 'token without expiry'));
  it('that expired', async () => refused(await forged({ exp: inSeconds(-1) }), 'expired token'));
  it('that begins later', async () => refused(await forged({ nbf: inSeconds(60) }), 'token not valid yet'));
  it('that was issued later', async () => refused(await forged({ iat: inSeconds(60) }), 'token not valid yet'));
  it('that names nobody', async () => refused(await forged({ preferred_username: undefined }), 'token names nobody'));

  it('though it was good a moment ago, once it expired', async () => {
    const short = await start({ accessTokenSeconds: 5 });
    try {
      verifier = new TokenVerifier({ issuer: short.issuer, ...CLIENT });
      const token = await signIn('handler@qinglan', 'openid', short.issuer);
      await verifier.verify(token);
      const now = Date.now();
      jest.spyOn(Date, 'now').mockReturnValue(now + 6_000);
      await refused(token, 'expired token');
    } finally {
      verifier = new TokenVerifier({ issuer: provider.issuer, ...CLIENT });
      await short.close();
    }
  });

  it('but for a clock a little ahead', async () => {
    expect(await verifier.verify(await forged({ nbf: inSeconds(5), iat: inSeconds(5) }))).toMatchObject({
      organizations: ['qinglan'],
    });
  });
});

describe('F6 the provider', () => {
  it('out of reach is no fault of the token', async () => {
    const nowhere = new TokenVerifier({ issuer: 'http://127.0.0.1:1/realms/hearback', ...CLIENT });
    await expect(nowhere.verify(good)).rejects.toBeInstanceOf(SignInUnavailable);
  });

  it('knows whether a token is still active', async () => {
    expect(await verifier.isStillActive(good)).toBe(true);
    expect(await verifier.isStillActive(await forged({ exp: inSeconds(-1) }))).toBe(false);
    const stranger = new TokenVerifier({ issuer: provider.issuer, ...CLIENT, clientSecret: 'guessed' });
    await expect(stranger.isStillActive(good)).rejects.toThrow('401');
  });
});
