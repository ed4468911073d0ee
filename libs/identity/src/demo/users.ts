import { createHash } from 'node:crypto';
import type { Role } from '../roles.js';
import { DEMO_STAFF } from './staff.js';
import { DEMO_TENANTS } from './tenants.js';

/** The client through which the gateway administers organizations and people. */
export const DIRECTORY_CLIENT = 'hearback-directory';

/** Of every demo person, and the secret of every demo machine client. */
export const DEMO_PASSWORD = 'hearback-demo';

/** An account at the identity provider, and the roles its membership gives in Hearback. */
export interface DemoUser {
  readonly sub: string;
  readonly username: string;
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly organizations: readonly string[];
  readonly realmRoles: readonly string[];
  readonly roles: readonly Role[];
  /** Set for the service account of a machine client: it has no password. */
  readonly clientId?: string;
}

/** Everybody of the demo: the people of each company, their partner's machine, the gateway's own, the group's manager, the platform's operator. */
export const demoUsers = (): readonly DemoUser[] => [
  ...DEMO_TENANTS.flatMap(({ id, name }) => [
    ...DEMO_STAFF.map(({ login, roles, names }) => user(`${login}@${id}`, names[id], { organizations: [id], roles })),
    user(`service-account-partner-${id}`, [name, '合作方接口'], {
      organizations: [id],
      roles: ['partner'],
      clientId: `partner-${id}`,
    }),
  ]),
  user(`service-account-${DIRECTORY_CLIENT}`, ['回音', '目录管理'], { roles: [], clientId: DIRECTORY_CLIENT }),
  user('group@yuanshan', ['沈', '怀远'], { roles: ['group'] }),
  user('operator', ['秦', '越'], { roles: ['operator'], realmRoles: ['operator'] }),
];

function user(
  username: string,
  [lastName, firstName]: readonly [string, string],
  rest: Partial<DemoUser> & Pick<DemoUser, 'roles'>,
): DemoUser {
  return {
    sub: uuidOf(username),
    username,
    name: lastName + firstName,
    firstName,
    lastName,
    email: username.includes('@') ? `${username}.example` : `${username}@hearback.example`,
    organizations: [],
    realmRoles: [],
    ...rest,
  };
}

/** The same account has the same id in every demo, in the manner of a version 5 UUID (RFC 9562). */
function uuidOf(username: string): string {
  const bytes = createHash('sha1').update(`hearback-demo/${username}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
