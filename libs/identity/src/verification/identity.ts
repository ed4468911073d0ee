import type { JWTPayload } from 'jose';
import { CLIENT_SCOPES_CLAIM } from '../client-scopes.js';
import { Unauthenticated } from './unauthenticated.js';

/** Who a verified token speaks for. Roles within a company are not here: they are Hearback's own memberships. */
export interface Identity {
  readonly subject: string;
  /** `agent@qinglan`; of a machine client `service-account-<clientId>`. */
  readonly username: string;
  readonly name?: string;
  /** Only one that the identity provider has verified. */
  readonly email?: string;
  /** Aliases of the companies the token may act in: tenant ids. */
  readonly organizations: readonly string[];
  /** Roles of the whole realm; only `operator` means anything to Hearback. */
  readonly realmRoles: readonly string[];
  /** The client the token was given to (`azp`). */
  readonly clientId?: string;
  /** What the client was given, where it is a partner's machine. */
  readonly clientScopes: readonly string[];
  readonly expiresAt: Date;
}

/** Reads the claims of a token whose signature and times were already verified. Throws Unauthenticated when it names nobody. */
export function identityFrom(claims: JWTPayload & { exp: number }): Identity {
  const username = text(claims.preferred_username);
  if (!claims.sub || !username) throw new Unauthenticated('token names nobody');
  return {
    subject: claims.sub,
    username,
    name: nameIn(claims),
    email: claims.email_verified === true ? text(claims.email) : undefined,
    organizations: organizationsIn(claims.organization),
    realmRoles: texts(isRecord(claims.realm_access) ? claims.realm_access.roles : undefined),
    clientId: text(claims.azp),
    clientScopes: texts(claims[CLIENT_SCOPES_CLAIM]),
    expiresAt: new Date(claims.exp * 1000),
  };
}

/** Keycloak's `name` is given name, space, family name, whatever the language; Chinese names are the other way round. */
function nameIn({ name, family_name, given_name }: JWTPayload): string | undefined {
  const family = text(family_name);
  const given = text(given_name);
  return family && given && CHINESE.test(family + given) ? family + given : text(name);
}
const CHINESE = /^\p{Script=Han}+$/u;

/** Keycloak gives the claim as an array of aliases, or, with the id mapper on, as an object keyed by alias. */
const organizationsIn = (claim: unknown): readonly string[] => (isRecord(claim) ? Object.keys(claim) : texts(claim));

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
