import { may, scopesOpen, type Identity } from '@hearback/identity';
import type { Kept } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import type { Member } from '../membership/membership.js';

/** The company somebody acts in, and as what: the context, and the token that carries it to the services. */
export interface Acting {
  readonly context: Omit<TenantContext, 'correlationId' | 'causationId'>;
  readonly contextToken: string;
  readonly member?: Kept<Member>;
}

/** Whoever is signed in. Operators and group users act in no company. */
export interface Session {
  readonly identity?: Identity;
  readonly roles: readonly string[];
  readonly acting?: Acting;
  /** Of a partner's machine: what its client was given. It narrows what the roles allow. */
  readonly clientScopes?: readonly string[];
}

/** Whether whoever is signed in so may use an operation of the graph at all. */
export const sessionMay = ({ roles, clientScopes }: Session, operation: string): boolean =>
  may(roles, operation) && (!clientScopes || scopesOpen(clientScopes, operation));
