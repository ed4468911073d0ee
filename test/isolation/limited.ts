import { signedByRealm, type PlatformClient } from '@hearback/testing';
import { subjectAtProvider } from '../bench/companies/subject-at-provider.js';
import type { Somebody } from './attack.js';

/** Everything that a member of staff may be. */
const ROLES = ['agent', 'dispatcher', 'handler', 'callback', 'supervisor', 'manager', 'quality', 'administrator'];
const STAFF = { account: 'limited', name: '单项目员工', roles: ROLES };
const accountOf = (company: string) => ({ email: `limited@${company}.example`, firstName: '员工', lastName: '单项目' });
const SAVE = 'mutation($i: SaveMembershipInput!) { saveMembership(input: $i) { __typename } }';

/** Has the administrator take on somebody who may do anything, but at one property only. */
export async function employLimited(platform: PlatformClient, company: string, propertyId: string): Promise<Somebody> {
  const subject = await subjectAtProvider(platform, accountOf(company));
  await platform.ask(`admin@${company}`, SAVE, { i: { ...STAFF, subject, propertyIds: [propertyId] } });
  const claims = { sub: subject, preferred_username: `limited@${company}` };
  const token = signedByRealm(platform, await platform.token(`agent@${company}`), claims);
  return { name: 'limited', roles: ROLES, headers: async () => ({ authorization: `Bearer ${token}` }) };
}

export async function dismissLimited(platform: PlatformClient, company: string): Promise<void> {
  const subject = await subjectAtProvider(platform, accountOf(company));
  await platform.ask(`admin@${company}`, SAVE, { i: { ...STAFF, subject, active: false } });
}
