import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DIRECTORY_CLIENT, KeycloakDirectory } from '@hearback/identity';
import { signedByRealm, type PlatformClient } from '@hearback/testing';
import type { Somebody } from './attack.js';

/** Everything that a member of staff may be. */
const ROLES = ['agent', 'dispatcher', 'handler', 'callback', 'supervisor', 'manager', 'quality', 'administrator'];
const STAFF = { account: 'limited', name: '单项目员工', roles: ROLES };
const SAVE = 'mutation($i: SaveMembershipInput!) { saveMembership(input: $i) { __typename } }';

/** Has the administrator take on somebody who may do anything, but at one property only. */
export async function employLimited(platform: PlatformClient, company: string, propertyId: string): Promise<Somebody> {
  const subject = await accountOf(platform, company);
  await platform.ask(`admin@${company}`, SAVE, { i: { ...STAFF, subject, propertyIds: [propertyId] } });
  const claims = { sub: subject, preferred_username: `limited@${company}` };
  const token = signedByRealm(platform, await platform.token(`agent@${company}`), claims);
  return { name: 'limited', roles: ROLES, headers: async () => ({ authorization: `Bearer ${token}` }) };
}

export async function dismissLimited(platform: PlatformClient, company: string): Promise<void> {
  const subject = await accountOf(platform, company);
  await platform.ask(`admin@${company}`, SAVE, { i: { ...STAFF, subject, active: false } });
}

// The provider itself is asked about whoever does what cannot be taken back, so it has to know them.
async function accountOf(platform: PlatformClient, company: string): Promise<string> {
  const secrets = readFileSync(path.join(platform.home, 'sign-in', 'clients.json'), 'utf8');
  const { directory: clientSecret } = JSON.parse(secrets) as { directory: string };
  const { issuer } = platform.endpoints();
  const directory = new KeycloakDirectory({ issuer, clientId: DIRECTORY_CLIENT, clientSecret });
  const email = `limited@${company}.example`;
  return (await directory.savePerson({ email, firstName: '员工', lastName: '单项目' })).subject;
}
