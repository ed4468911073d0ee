import type { DemoUser } from '../demo/users.js';

/** The scopes a client may ask for: Keycloak's built-in ones that matter here, and those of its organizations. */
export function scopesFor(users: readonly DemoUser[]): readonly string[] {
  const aliases = new Set(users.flatMap((user) => user.organizations));
  return [
    'openid',
    'profile',
    'email',
    'organization',
    'organization:*',
    ...[...aliases].map((alias) => `organization:${alias}`),
  ];
}

/** The claims Keycloak puts into an access token beside the registered ones. */
export const keycloakClaims = (user: DemoUser, clientId: string, scopes: ReadonlySet<string>) => ({
  sub: user.sub,
  typ: 'Bearer',
  azp: clientId,
  preferred_username: user.username,
  name: user.name,
  given_name: user.firstName,
  family_name: user.lastName,
  email: user.email,
  email_verified: true,
  realm_access: { roles: user.realmRoles },
  organization: organizationsIn(scopes, user.organizations),
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
