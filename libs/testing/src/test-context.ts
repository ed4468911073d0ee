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
