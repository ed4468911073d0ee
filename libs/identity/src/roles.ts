/**
 * What somebody may be in a company, by Hearback's own memberships, and three that come from elsewhere: `partner` is a machine client,
 * `operator` the realm role of who runs the platform, `public` everybody, signed in or not.
 */
export const ROLES = [
  'agent',
  'dispatcher',
  'handler',
  'callback',
  'surveyor',
  'supervisor',
  'manager',
  'quality',
  'administrator',
  'resident',
  'partner',
  'group',
  'operator',
  'public',
] as const;

export type Role = (typeof ROLES)[number];
