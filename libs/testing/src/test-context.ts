import { generateKeyPairSync } from 'node:crypto';
import { ContextSigner, type Caller } from '@hearback/messaging';
import { tenantIdFrom, type TenantContext } from '@hearback/tenancy';

/** The context of somebody at a company: `contextOf('qinglan', { roles: ['handler'], actor: 'staff-7' })`. */
export function contextOf(
  tenant: string,
  { actor = 'staff-1', ...said }: { actor?: string } & Partial<Pick<TenantContext, 'roles' | 'properties'>> = {},
): TenantContext {
  return {
    tenantId: tenantIdFrom('context', tenant),
    actor: { kind: 'person', id: actor },
    roles: [],
    properties: 'all',
    correlationId: 'test',
    ...said,
  };
}

const { publicKey, privateKey } = generateKeyPairSync('ed25519');

/** The keys of this test file's gateway, in base64. */
export const testKeys = {
  public: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  private: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
};

const signer = new ContextSigner(testKeys.private);

/** What a request carries in that context's name, as the gateway signs it. */
export const signContext = async (context: TenantContext): Promise<Caller> => ({
  contextToken: await signer.sign(context),
  correlationId: context.correlationId,
});
