import type { Operation } from './permissions.js';

/**
 * What cannot be taken back: personal data shown, a company made, somebody given power. A token verified here stays good until it expires,
 * up to five minutes after its owner was disabled or has signed out; before these the provider itself is asked.
 */
export const SENSITIVE_OPERATIONS: ReadonlySet<string> = new Set<Operation>([
  'revealContact',
  'provisionTenant',
  'suspendTenant',
  'resumeTenant',
  'exportTenant',
  'eraseTenant',
  'grantGroup',
  'revokeGroup',
  'saveGroup',
  'exportPersonData',
  'decidePersonRequest',
  'savePrivacyRules',
  'saveMembership',
  'changeMember',
  'removeMember',
  'inviteMember',
  'withdrawInvitation',
  'acceptInvitation',
]);
