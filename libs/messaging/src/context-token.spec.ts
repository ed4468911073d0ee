import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { tenantIdFrom } from '@hearback/tenancy';
import { ContextSigner, ContextVerifier } from './context-token.js';

const pair = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const signer = new ContextSigner(privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'));
  return { signer, spki: publicKey.export({ format: 'der', type: 'spki' }).toString('base64') };
};
const { signer, spki } = pair();
const next = pair();
const context = {
  tenantId: tenantIdFrom('token', 'qinglan'),
  actor: { kind: 'person', id: 'staff-1' },
  roles: ['handler'],
  properties: ['garden'],
} as const;

afterEach(() => void jest.useRealTimers());

describe('a context token', () => {
  it('says what was signed', async () => {
    expect(await new ContextVerifier([spki]).verify(await signer.sign(context))).toEqual(context);
  });

  it('is believed of any key that is given, and of no other', async () => {
    const both = new ContextVerifier([spki, next.spki]);
    for (const one of [signer, next.signer]) expect(await both.verify(await one.sign(context))).toEqual(context);
    await expect(new ContextVerifier([next.spki]).verify(await signer.sign(context))).rejects.toThrow(/signature/);
  });

  it('ends after a minute, also for a verifier that has seen it before', async () => {
    jest.useFakeTimers({ now: Date.parse('2026-03-02T02:00:00Z') });
    const verifier = new ContextVerifier([spki]);
    const token = await signer.sign(context);
    jest.setSystemTime(Date.parse('2026-03-02T02:00:59Z'));
    expect(await verifier.verify(token)).toEqual(context);
    jest.setSystemTime(Date.parse('2026-03-02T02:01:00Z'));
    await expect(verifier.verify(token)).rejects.toThrow(/exp/);
  });

  it('carries nothing beyond what a service must know', async () => {
    const [, payload] = (await signer.sign({ ...context, correlationId: 'x', name: 'Anna' } as never)).split('.');
    const claims = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as object;
    expect(Object.keys(claims).sort()).toEqual(['actor', 'exp', 'iat', 'properties', 'roles', 'sub']);
  });
});
