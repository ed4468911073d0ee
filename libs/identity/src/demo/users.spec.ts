import { describe, expect, it } from '@jest/globals';
import { demoClients } from './clients.js';
import { demoUsers } from './users.js';

const users = demoUsers();
const named = (username: string) => users.find((user) => user.username === username);

describe('F8 the people of the demo', () => {
  it('are told apart by id, login, name and address', () => {
    for (const key of ['sub', 'username', 'name', 'email'] as const)
      expect(new Set(users.map((user) => user[key])).size).toBe(users.length);
  });

  it('have the same ids for ever, since memberships refer to them', () => {
    expect(named('agent@qinglan')?.sub).toBe('bacb7c80-b486-5b4b-9f65-b240d5101ec5');
  });

  it('belong to their company, or to none', () => {
    expect(named('guard@songhe')).toMatchObject({ organizations: ['songhe'], roles: ['handler'] });
    expect(named('group@yuanshan')).toMatchObject({ organizations: [], roles: ['group'] });
    expect(named('operator')).toMatchObject({ organizations: [], realmRoles: ['operator'] });
  });

  it('have all that Keycloak asks of an account', () => {
    for (const { email, firstName, lastName } of users) {
      expect(email).toMatch(/^[a-z0-9-]+@[a-z]+\.example$/);
      expect(firstName && lastName).toBeTruthy();
    }
  });

  it('have a client for every service account', () => {
    const machines = users.flatMap((user) => user.clientId ?? []);
    expect(
      demoClients({ gateway: 's', directory: 't' }).flatMap((client) =>
        client.grant === 'client_credentials' ? client.clientId : [],
      ),
    ).toEqual(machines);
  });
});
