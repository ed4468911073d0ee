import { may, type Operation } from './permissions.js';

/** The claim in which the identity provider says what a partner's client may do, as a JSON array. */
export const CLIENT_SCOPES_CLAIM = 'hearback_scopes';

/**
 * What a partner's machine client may be given, by name: the operations that each scope opens, beside those that are anybody's. A client
 * without a scope can only ask who it is.
 */
export const CLIENT_SCOPES = {
  'properties:read': ['properties'],
  'cases:file': ['fileCase'],
} as const satisfies Readonly<Record<string, readonly Operation[]>>;

export type ClientScope = keyof typeof CLIENT_SCOPES;

/** What every client may ask, whatever its scopes: who it is. */
const OF_EVERY_CLIENT: readonly string[] = ['viewer'] satisfies readonly Operation[];

/**
 * Whether a client with these scopes may use the operation, if its roles allow it too. Scopes only narrow: names that are unknown here open
 * nothing.
 */
export function scopesOpen(scopes: readonly string[], operation: string): boolean {
  const opened = Object.entries(CLIENT_SCOPES).filter(([scope]) => scopes.includes(scope));
  return (
    OF_EVERY_CLIENT.includes(operation) ||
    may([], operation) ||
    opened.some(([, operations]: [string, readonly string[]]) => operations.includes(operation))
  );
}
