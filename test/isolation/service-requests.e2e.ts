import { generateKeyPairSync } from 'node:crypto';
import * as contracts from '@hearback/contracts';
import { ContextSigner, ServiceClient } from '@hearback/messaging';
import { sharedPlatform } from '@hearback/testing';
import { tenantIdFrom } from '@hearback/tenancy';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { passwordOf } from './stores.js';

type AnyRpc = contracts.Rpc<object, unknown>;
const isRpc = (one: unknown): one is AnyRpc =>
  typeof one === 'object' && one !== null && 'subject' in one && String(one.subject).startsWith('hb.rpc.');
const requests = Object.values<unknown>(contracts).filter(isRpc);

// As if an attacker had got hold of the gateway's place at NATS: the one that may ask.
const platform = sharedPlatform();
let gateway: NatsConnection;
beforeAll(async () => {
  const pass = passwordOf(platform, 'nats', 'gateway');
  gateway = await connect({ servers: platform.endpoints().nats, user: 'gateway', pass, inboxPrefix: '_INBOX.gateway' });
});
afterAll(() => gateway.close());

const wanted = {
  tenantId: tenantIdFrom('token', 'qinglan'),
  actor: { kind: 'person', id: 'anybody' },
  roles: ['manager', 'administrator'],
  properties: 'all',
} as const;
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const unsigned = `${encoded({ alg: 'none' })}.${encoded({ ...wanted, sub: 'qinglan', exp: 9_999_999_999 })}.`;
const stranger = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');

describe('F1 a request to a service', () => {
  it('is there to be tried for every contract', () => expect(requests.length).toBeGreaterThan(30));

  it.each(requests.map((one) => [one.subject, one] as const))('in nobody’s name is refused: %s', async (_, request) => {
    const client = new ServiceClient(gateway);
    for (const contextToken of ['', unsigned, await new ContextSigner(stranger).sign(wanted)])
      expect(await client.ask(request, { contextToken, correlationId: 'attack' }, {})).toMatchObject({
        refusal: { kind: 'FORBIDDEN' },
      });
  });
});
