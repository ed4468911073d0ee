import { startPlatform, type Platform } from '@hearback/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';

interface Given {
  readonly issuer: string;
  readonly secrets: { readonly gateway: string; readonly directory: string };
}

describe('F6 the whole product on the Keycloak of KEYCLOAK_URL', () => {
  let given: Given;
  let platform: Platform;
  let desk: Desk;
  beforeAll(async () => {
    given = JSON.parse(process.env['HEARBACK_TEST_KEYCLOAK'] ?? '{}') as Given;
    const env = {
      KEYCLOAK_URL: given.issuer.slice(0, given.issuer.lastIndexOf('/realms/')),
      HEARBACK_GATEWAY_SECRET: given.secrets.gateway,
      HEARBACK_DIRECTORY_SECRET: given.secrets.directory,
    };
    platform = await startPlatform({ env });
    desk = new Desk('qinglan', platform);
  }, 300_000);
  afterAll(() => platform?.stop());

  const tokens = async (form: Record<string, string>): Promise<Record<string, string>> => {
    const at = `${given.issuer}/protocol/openid-connect`;
    return (await (await fetch(`${at}/token`, { method: 'POST', body: new URLSearchParams(form) })).json()) as never;
  };

  it('signs its people in, who take a case all the way round', async () => {
    expect(platform.endpoints().issuer).toBe(given.issuer);
    const { case: filed } = await desk.file({ grade: 1 });
    await desk.handle(filed.id);
    await desk.callBack(filed.id, 'SATISFIED');
    await desk.becomes(filed.id, 'closed', (now) => now.status === 'CLOSED');
  });

  it('lets somebody who signed out do nothing that cannot be taken back, though their token can still be verified', async () => {
    const { case: filed } = await desk.file();
    const client = { client_id: 'hearback-dev' };
    const login = { username: 'agent@qinglan', password: 'hearback-demo', scope: 'openid organization:*' };
    const session = await tokens({ ...client, ...login, grant_type: 'password' });
    const ask = async (text: string) => {
      const said = await platform.post(
        '/graphql',
        { query: text },
        { authorization: `Bearer ${session['access_token']}` },
      );
      return ((await said.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;
    };
    const look = `{ case(id: "${filed.id}") { number } }`;
    const reveal = `mutation { revealContact(input: { caseId: "${filed.id}", reason: "回电" }) { __typename } }`;
    expect([await ask(look), await ask(reveal)]).toEqual([undefined, undefined]);

    const signOut = new URLSearchParams({ ...client, refresh_token: session['refresh_token']! });
    const out = await fetch(`${given.issuer}/protocol/openid-connect/logout`, { method: 'POST', body: signOut });
    expect(out.status).toBe(204);
    expect([await ask(look), await ask(reveal)]).toEqual([undefined, 'UNAUTHENTICATED']);
    const again = await tokens({ ...client, grant_type: 'refresh_token', refresh_token: session['refresh_token']! });
    expect(again['error']).toBe('invalid_grant');
  });

  it('has its operator found a company, which is an organization there', async () => {
    const input = {
      id: 'yunqi',
      name: '云栖物业',
      code: 'YQ',
      administrator: { email: 'chief@yunqi.example', account: 'chief', name: '云中君' },
    };
    const made = await platform.ask<{ provisionTenant: { __typename: string } }>(
      'operator',
      'mutation($input: ProvisionTenantInput!) { provisionTenant(input: $input) { __typename } }',
      { input },
    );
    expect(made.provisionTenant.__typename).toBe('Company');
    const directory = { client_id: 'hearback-directory', client_secret: given.secrets.directory };
    const { access_token } = await tokens({ ...directory, grant_type: 'client_credentials' });
    const listed = await fetch(`${given.issuer.replace('/realms/', '/admin/realms/')}/organizations?search=yunqi`, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    expect(await listed.json()).toEqual([expect.objectContaining({ alias: 'yunqi', enabled: true })]);
  });
});
