import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KeycloakDirectory } from './directory/keycloak-directory.js';
import { installationRealm } from './keycloak-realms.js';
import { Browser } from './under-test/browser.js';
import { TokenVerifier } from './verification/token-verifier.js';

const given = JSON.parse(process.env['HEARBACK_TEST_KEYCLOAK']!) as {
  issuer: string;
  adminPassword: string;
  missing?: string;
};
const SECRETS = { HEARBACK_GATEWAY_SECRET: 'of-the-gateway', HEARBACK_DIRECTORY_SECRET: 'of-the-directory' };
const PUBLIC_URL = 'https://hearback.example';
const PASSWORD = 'chosen-by-themselves';

let issuer: string;
let keycloak: string;
const ask = async (path: string, form: Record<string, string>) => {
  const response = await fetch(`${issuer}/protocol/openid-connect/${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return (await response.json()) as Record<string, string>;
};

/** As the administrator of the whole Keycloak, whose token lives a minute. */
async function administer(method: string, path: string, body?: unknown): Promise<Response> {
  const form = { grant_type: 'password', client_id: 'admin-cli', username: 'admin', password: given.adminPassword };
  const token = await fetch(`${keycloak}/realms/master/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const { access_token } = (await token.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
  const answer = await fetch(`${keycloak}/admin/realms${path}`, { method, headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}

/** A person as whoever installs it makes one in Keycloak's console. */
async function person(username: string, ...realmRoles: string[]): Promise<void> {
  const made = await administer('POST', '/installation/users', {
    ...{ username, email: `${username}@hearback.example`, firstName: '越', lastName: '秦' },
    ...{ enabled: true, emailVerified: true, credentials: [{ type: 'password', value: PASSWORD, temporary: false }] },
  });
  const at = `/installation/users/${made.headers.get('location')!.split('/').at(-1)}/role-mappings/realm`;
  const roles = await Promise.all(
    realmRoles.map(async (role) => (await administer('GET', `/installation/roles/${role}`)).json()),
  );
  await administer('POST', at, roles);
}

/** Signs in as docs/operate.md has an operator do it: a code at the terminal, which they confirm in a browser. */
async function atTheTerminal(username: string): Promise<Record<string, string>> {
  const client_id = 'hearback-operator';
  const { device_code = '', verification_uri_complete = '' } = await ask('auth/device', { client_id, scope: 'openid' });
  const browser = new Browser(PUBLIC_URL);
  let page = await browser.open(verification_uri_complete);
  if (!page.html.includes('name="password"')) page = await browser.submit(page, { username });
  page = await browser.submit(page, { username, password: PASSWORD });
  await browser.submit(page, { accept: 'Yes' });
  return ask('token', { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', client_id, device_code });
}

describe('F6 the realm of an installation', () => {
  let verifier: TokenVerifier;

  beforeAll(async () => {
    if (given.missing) throw new Error(given.missing);
    keycloak = given.issuer.replace(/\/realms\/.*/, '');
    issuer = `${keycloak}/realms/installation`;
    const filledIn = JSON.stringify({ ...installationRealm(), realm: 'installation' }).replace(
      /\$\{(\w+)\}/g,
      (_, name) => ({ ...SECRETS, HEARBACK_PUBLIC_URL: PUBLIC_URL })[name as keyof typeof SECRETS],
    );
    await administer('POST', '', JSON.parse(filledIn));
    await person('operator', 'operator');
    await person('somebody');
    verifier = new TokenVerifier({ issuer, clientId: 'hearback-gateway', clientSecret: 'of-the-gateway' });
  });
  afterAll(() => administer('DELETE', '/installation'));

  it('gives an operator at a terminal a token for the gateway, and into no company', async () => {
    const { access_token } = await atTheTerminal('operator');
    expect(await verifier.verify(access_token)).toMatchObject({
      ...{ username: 'operator', organizations: [], clientId: 'hearback-operator' },
      realmRoles: expect.arrayContaining(['operator']),
    });
    expect(await verifier.isStillActive(access_token!)).toBe(true);
  });

  it('makes nobody else an operator by that way, and gives nobody a token for a password', async () => {
    const { access_token } = await atTheTerminal('somebody');
    expect((await verifier.verify(access_token)).realmRoles).not.toContain('operator');
    const form = { grant_type: 'password', username: 'operator', password: PASSWORD };
    for (const client_id of ['hearback-operator', 'hearback-console'])
      expect(await ask('token', { ...form, client_id })).toMatchObject({ error: 'unauthorized_client' });
  });

  it('has the first company and its administrator made, who chooses a password by mail', async () => {
    const clientSecret = SECRETS.HEARBACK_DIRECTORY_SECRET;
    const directory = new KeycloakDirectory({ issuer, clientId: 'hearback-directory', clientSecret });
    await directory.saveOrganization({ alias: 'first', name: '第一物业' });
    const { subject } = await directory.savePerson({ email: 'admin@first.example', firstName: '宁', lastName: '何' });
    await directory.addMember('first', subject);
    expect(await directory.isMember('first', subject)).toBe(true);
    const page = await new Browser(PUBLIC_URL).open(
      `${issuer}/protocol/openid-connect/auth?${new URLSearchParams({
        ...{ response_type: 'code', client_id: 'hearback-console', redirect_uri: `${PUBLIC_URL}/signed-in` },
        ...{ scope: 'openid', code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' },
        login_hint: 'admin@first.example',
      })}`,
    );
    expect(page.html).toContain('reset-credentials');
  });
});
