import { signedByRealm, type PlatformClient } from '@hearback/testing';
import type { Somebody } from './attack.js';

/** Everything that a member of staff may be. */
const ROLES = ['agent', 'dispatcher', 'handler', 'callback', 'supervisor', 'manager', 'quality', 'administrator'];
const SUBJECT = { subject: 'matrix-limited', account: 'limited', name: '单项目员工', roles: ROLES };
const SAVE = 'mutation($i: SaveMembershipInput!) { saveMembership(input: $i) { __typename } }';

/** Has the administrator take on somebody who may do anything, but at one property only. */
export async function employLimited(platform: PlatformClient, company: string, propertyId: string): Promise<Somebody> {
  await platform.ask(`admin@${company}`, SAVE, { i: { ...SUBJECT, propertyIds: [propertyId] } });
  const claims = { sub: SUBJECT.subject, preferred_username: `limited@${company}` };
  const token = signedByRealm(platform, await platform.token(`agent@${company}`), claims);
  return { name: 'limited', roles: ROLES, headers: async () => ({ authorization: `Bearer ${token}` }) };
}

export async function dismissLimited(platform: PlatformClient, company: string): Promise<void> {
  await platform.ask(`admin@${company}`, SAVE, { i: { ...SUBJECT, active: false } });
}
