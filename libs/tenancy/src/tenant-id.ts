declare const brand: unique symbol;

/** The id of a property company (物业公司). Branded, so that an unchecked string never reaches a store. */
export type TenantId = string & { readonly [brand]: 'TenantId' };

/** Where a tenant's name was checked before it became a TenantId (DESIGN §6). There is no fifth source. */
export type VerifiedSource = 'token' | 'context' | 'capability' | 'channel' | 'event' | 'sweep';

/** What a company is called in addresses and tokens: lower case letters, digits, dashes; 2 to 32, a letter first. */
export const ALIAS: RegExp = /^[a-z][a-z0-9-]{1,31}$/;

/**
 * The one place where a TenantId is made. `source` names the verified source, for the reader of the calling code.
 * Throws when the value has not the shape of an alias (lower case letters, digits, dashes; 2 to 32).
 */
export function tenantIdFrom(source: VerifiedSource, value: string): TenantId {
  if (!ALIAS.test(value)) throw new TypeError(`not a tenant id (from ${source}): ${JSON.stringify(value)}`);
  return value as TenantId;
}
