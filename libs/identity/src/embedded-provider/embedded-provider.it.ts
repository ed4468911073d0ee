import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decodeJwt } from 'jose';
import { demoClients } from '../demo/clients.js';
import { DEMO_PASSWORD, demoUsers } from '../demo/users.js';
import { startEmbeddedProvider } from './start-embedded-provider.js';

const SECRETS = { gateway: 'of-the-gateway', directory: 'of-the-directory' };

let dataDir: string;
let issuer: string;
let close: () => Promise<void>;

// One person of two companies shows what is asked for; the demo has none.
const users = demoUsers().map((user) =>
  user.username === 'group@yuanshan' ? { ...user, organizations: ['qinglan', 'songhe'] } : user,
);

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'hearback-identity-'));
  ({ issuer, close } = await startEmbeddedProvider({
    port: 0,
    dataDir,
    users,
    clients: demoClients(SECRETS),
  }));
});
afterAll(async () => {
  await close();
  await rm(dataDir, { recursive: true });
});

const at = (endpoint: string) => `${issuer}/protocol/openid-connect/${endpoint}`;

async function token(form: Record<string, string>, headers: Record<string, string> = {}) {
  const answer = await fetch(at('token'), { method: 'POST', body: new URLSearchParams(form), headers });
  return (await answer.json()) as Record<string, string>;
}
const byPassword = (username: string, scope: string, password = DEMO_PASSWORD) =>
  token({ grant_type: 'password', client_id: 'hearback-dev', username, password, scope });
const companies = async (username: string, scope: string) =>
  decodeJwt((await byPassword(username, scope)).access_token ?? '').organization;

describe('F6 the embedded provider', () => {
  it('has the addresses of Keycloak', async () => {
    const discovery = await (await fetch(`${issuer}/.well-known/openid-configuration`)).json();
    expect(discovery).toMatchObject({
      issuer,
      authorization_endpoint: at('auth'),
      token_endpoint: at('token'),
      jwks_uri: at('certs'),
      userinfo_endpoint: at('userinfo'),
      introspection_endpoint: at('token/introspect'),
      end_session_endpoint: at('logout'),
    });
    expect((await fetch(new URL('/elsewhere', issuer))).status).toBe(404);
  });

  it('gives the claims of Keycloak for five minutes', async () => {
    const claims = decodeJwt((await byPassword('operator', 'openid')).access_token ?? '');
    expect(claims).toMatchObject({
      iss: issuer,
      aud: 'hearback-gateway',
      typ: 'Bearer',
      azp: 'hearback-dev',
      preferred_username: 'operator',
      email: 'operator@hearback.example',
      realm_access: { roles: ['operator'] },
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(300);
  });

  it.each([
    ['organization:*', ['qinglan', 'songhe']],
    ['organization:songhe', ['songhe']],
    ['organization', undefined], // which of the two?
    ['openid', undefined],
  ])('names for the scope %s the companies %j', async (scope, expected) => {
    expect(await companies('group@yuanshan', scope)).toEqual(expected);
  });

  it('names no company to a stranger, and the only one to a member', async () => {
    expect(await companies('agent@qinglan', 'organization:songhe')).toBeUndefined();
    expect(await companies('agent@qinglan', 'organization')).toEqual(['qinglan']);
  });

  it('refuses an unknown company, a wrong password and a machine with a password', async () => {
    expect((await byPassword('agent@qinglan', 'organization:nowhere')).error).toBe('invalid_scope');
    expect((await byPassword('agent@qinglan', 'openid', 'guessed')).error).toBe('invalid_grant');
    expect((await byPassword('service-account-partner-qinglan', 'openid')).error).toBe('invalid_grant');
  });

  it('takes a machine client by its secret only, in the header too', async () => {
    const basic = (secret: string) => ({ authorization: `Basic ${btoa(`partner-qinglan:${secret}`)}` });
    const form = { grant_type: 'client_credentials' };
    expect(decodeJwt((await token(form, basic(DEMO_PASSWORD))).access_token ?? '')).toMatchObject({
      azp: 'partner-qinglan',
      organization: ['qinglan'],
    });
    expect((await token(form, basic('guessed'))).error).toBe('invalid_client');
    expect((await token({ ...form, client_id: 'hearback-dev' })).error).toBe('invalid_request');
  });

  it('refreshes a sign-in, once', async () => {
    const { refresh_token = '' } = await byPassword('agent@songhe', 'openid organization:*');
    const form = { grant_type: 'refresh_token', client_id: 'hearback-dev', refresh_token };
    expect(decodeJwt((await token(form)).access_token ?? '')).toMatchObject({
      preferred_username: 'agent@songhe',
      organization: ['songhe'],
    });
    expect((await token(form)).error).toBe('invalid_grant');
  });

  it('tells who a token is about, and nothing about a bad one', async () => {
    const { access_token } = await byPassword('agent@songhe', 'openid');
    const about = (bearer?: string) => fetch(at('userinfo'), { headers: { authorization: `Bearer ${bearer}` } });
    expect(await (await about(access_token)).json()).toMatchObject({
      preferred_username: 'agent@songhe',
      family_name: '杨',
      given_name: '思琪',
    });
    expect((await about('x')).status).toBe(401);
  });

  it('introspects for nobody without a secret', async () => {
    const body = new URLSearchParams({ client_id: 'hearback-dev', token: 'x' });
    expect((await fetch(at('token/introspect'), { method: 'POST', body })).status).toBe(401);
  });

  it('loads nothing from elsewhere on its pages', async () => {
    for (const page of ['logout', 'auth?client_id=hearback-dev'])
      expect(await (await fetch(at(page), { headers: { accept: 'text/html' } })).text()).not.toContain('https://');
  });

  it('keeps its key, people and companies over a restart', async () => {
    const { access_token } = await byPassword('agent@qinglan', 'openid');
    const { port } = new URL(issuer);
    await close();
    const clients = demoClients(SECRETS);
    ({ issuer, close } = await startEmbeddedProvider({ port: Number(port), dataDir, users: [], clients }));
    const headers = { authorization: `Bearer ${access_token}` };
    expect((await fetch(at('userinfo'), { headers })).status).toBe(200);
    expect(await companies('group@yuanshan', 'organization:*')).toEqual(['qinglan', 'songhe']);
  });
});
