import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { givenKeycloak } from './given-keycloak.js';

const SECRETS = { HEARBACK_GATEWAY_SECRET: 'of-the-gateway', HEARBACK_DIRECTORY_SECRET: 'of-the-directory' };

describe('F6 a Keycloak from KEYCLOAK_URL', () => {
  let issuer: string | undefined;
  let url: string;
  const server = createServer((_, response) => {
    response.statusCode = issuer ? 200 : 404;
    response.end(JSON.stringify({ issuer }));
  });
  const open = (env: NodeJS.ProcessEnv = SECRETS, at = url) => givenKeycloak(at, env, () => undefined);

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  it('is taken when it has the realm, with the secrets given', async () => {
    issuer = `${url}/realms/hearback`;
    const secrets = { gateway: 'of-the-gateway', directory: 'of-the-directory' };
    expect(await open(SECRETS, `${url}/`)).toMatchObject({ issuer, secrets });
  });

  it('is refused in one sentence when something of it is missing', async () => {
    issuer = undefined;
    await expect(open()).rejects.toThrow('has no realm hearback');
    issuer = 'https://sign-in.example/realms/hearback';
    await expect(open()).rejects.toThrow('issues its tokens as https://sign-in.example/realms/hearback');
    await expect(open({})).rejects.toThrow('HEARBACK_GATEWAY_SECRET');
    await expect(open(SECRETS, 'http://127.0.0.1:1')).rejects.toThrow('Nothing answers');
  });
});
