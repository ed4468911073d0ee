import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { demoRealm, installationRealm } from '@hearback/identity';
import { realmFiles } from '@hearback/testing/servers';

interface Realm {
  readonly clients: readonly { clientId: string; secret?: string; directAccessGrantsEnabled: boolean }[];
  readonly users: readonly { credentials?: unknown; serviceAccountClientId?: string; realmRoles?: unknown }[];
  readonly organizations?: unknown;
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Realm;

describe('F6 the realms in deploy/keycloak', () => {
  it.each([
    ['installation', installationRealm],
    ['demo', demoRealm],
  ] as const)('%s is as it is in code; else run node deploy/local/dist/sign-in/write-realms.js', (name, realm) => {
    expect(read(realmFiles[name])).toEqual(realm());
  });

  it('the demo’s holds no secret but the demo’s password', () => {
    for (const { secret } of read(realmFiles.demo).clients)
      expect(secret ?? '').toMatch(/^(|hearback-demo|\$\{HEARBACK_[A-Z]+_SECRET\})$/);
  });

  it('an installation’s has nobody who could sign in, no company and no password of the demo', () => {
    const { clients, users, organizations } = read(realmFiles.installation);
    expect(users.map(({ serviceAccountClientId }) => serviceAccountClientId)).toEqual(['hearback-directory']);
    expect(users.map(({ credentials, realmRoles }) => credentials ?? realmRoles)).toEqual([undefined]);
    expect(organizations).toBeUndefined();
    expect(clients.filter((one) => one.directAccessGrantsEnabled)).toEqual([]);
    for (const { secret } of clients) expect(secret ?? '').toMatch(/^(|\$\{HEARBACK_[A-Z]+_SECRET\})$/);
    expect(JSON.stringify([clients, users])).not.toMatch(/hearback-demo|hearback-dev|qinglan|songhe/);
  });
});
