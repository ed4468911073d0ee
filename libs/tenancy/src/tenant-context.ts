import type { TenantId } from './tenant-id.js';

/** Who acts: a member of staff or resident, a partner's machine, the holder of a link, or the platform itself. */
export interface Actor {
  readonly kind: 'person' | 'client' | 'link' | 'system';
  /** Opaque: staff id, client id, `tracking:<case>`, `survey:<invitation>`, `submit:<property>`, or the name of a service. */
  readonly id: string;
}

/** In whose name something is read or changed. Every store and every use case takes one. */
export interface TenantContext {
  readonly tenantId: TenantId;
  readonly actor: Actor;
  readonly roles: readonly string[];
  /** The properties (项目) the actor may see: all of the company's, or the named ones. */
  readonly properties: 'all' | readonly string[];
  /** One id for everything that a request sets off, in logs, events and traces. */
  readonly correlationId: string;
  /** The event that caused this, where there is one. */
  readonly causationId?: string;
}

/** The context in which a service acts by itself: consuming an event, waking an aggregate. */
export function systemContext(
  tenantId: TenantId,
  service: string,
  correlationId: string,
  causationId?: string,
): TenantContext {
  return { tenantId, actor: { kind: 'system', id: service }, roles: [], properties: 'all', correlationId, causationId };
}

/** Whether the actor holds one of the roles. */
export const holds = (context: Pick<TenantContext, 'roles'>, ...roles: string[]): boolean =>
  roles.some((role) => context.roles.includes(role));
