import type { Account, RealmAccounts } from './realm-accounts.js';

/** The scopes a client may ask for: Keycloak's built-in ones that matter here, and those of its organizations. */
export const scopesOf = (realm: RealmAccounts): readonly string[] => [
  'openid',
  'profile',
  'email',
  'organization',
  'organization:*',
  ...realm.aliases().map((alias) => `organization:${alias}`),
];

/** The claims Keycloak puts into an access token beside the registered ones. */
export const keycloakClaims = (
  account: Account,
  memberships: readonly string[],
  clientId: string,
  scopes: ReadonlySet<string>,
) => ({
  sub: account.sub,
  typ: 'Bearer',
  azp: clientId,
  preferred_username: account.username,
  name: `${account.firstName} ${account.lastName}`,
  given_name: account.firstName,
  family_name: account.lastName,
  email: account.email,
  email_verified: account.emailVerified,
  realm_access: { roles: account.realmRoles },
  organization: organizationsIn(scopes, memberships),
});

/**
 * Keycloak's rule: `organization:*` gives all memberships, `organization:<alias>` that one, `organization` alone only an unambiguous
 * one; without any there is no claim at all.
 */
function organizationsIn(scopes: ReadonlySet<string>, memberships: readonly string[]): readonly string[] | undefined {
  const given = memberships.filter(
    (alias) =>
      scopes.has('organization:*') ||
      scopes.has(`organization:${alias}`) ||
      (scopes.has('organization') && memberships.length === 1),
  );
  return given.length > 0 ? given : undefined;
}
