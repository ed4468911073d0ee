import { randomUUID } from 'node:crypto';
import { hashPassword } from '../passwords.js';
import type { Account, RealmAccounts } from '../realm-accounts.js';
import { DONE, NOT_FOUND, problem, type AdminReply, type Routes } from './routes.js';

type Wanted = Pick<Account, 'username' | 'email' | 'firstName' | 'lastName' | 'enabled'> & Partial<Account>;
type Change = Partial<Pick<Account, 'enabled' | 'emailVerified' | 'requiredActions'>>;

/** Keycloak's users, with its statuses. */
export function userRoutes(realm: RealmAccounts): Routes {
  const { accounts, organizations } = realm;
  const changed = (reply = DONE): AdminReply => (realm.keep(), reply);

  return {
    'GET /users': ({ query }) => {
      const found = realm.byEmail(query.get('email') ?? '');
      return { status: 200, body: found ? [{ id: found.sub, username: found.username, email: found.email }] : [] };
    },
    'POST /users': ({ body }) => {
      const { username, email, firstName, lastName, enabled, requiredActions = [] } = body as Wanted;
      if (realm.byUsername(username)) return problem(409, 'User exists with same username');
      if (realm.byEmail(email)) return problem(409, 'User exists with same email');
      const sub = randomUUID();
      const names = { sub, username: username.toLowerCase(), firstName, lastName, email: email.toLowerCase() };
      accounts.set(sub, { ...names, realmRoles: [], enabled, emailVerified: false, requiredActions });
      return changed({ status: 201, id: sub });
    },
    'PUT /users/:': ({ body }, sub) => {
      const there = accounts.get(sub);
      if (!there) return NOT_FOUND;
      const { enabled, emailVerified, requiredActions } = { ...there, ...(body as Change) };
      Object.assign(there, { enabled, emailVerified, requiredActions });
      return changed();
    },
    'PUT /users/:/reset-password': ({ body }, sub) => {
      const there = accounts.get(sub);
      if (!there) return NOT_FOUND;
      there.password = hashPassword((body as { value: string }).value);
      return changed();
    },
    'DELETE /users/:': (_, sub) => {
      if (!accounts.delete(sub)) return NOT_FOUND;
      for (const { members } of organizations.values()) members.delete(sub);
      return changed();
    },
  };
}
