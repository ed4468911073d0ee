import { randomUUID } from 'node:crypto';
import type { RealmAccounts, RealmOrganization } from '../realm-accounts.js';
import { DONE, NOT_FOUND, problem, type AdminReply, type Routes } from './routes.js';

type Wanted = Pick<RealmOrganization, 'alias' | 'name' | 'description' | 'enabled'>;

/** Keycloak's organizations and their members, with its statuses. */
export function organizationRoutes(realm: RealmAccounts): Routes {
  const { accounts, organizations } = realm;
  const changed = (reply = DONE): AdminReply => (realm.keep(), reply);
  const other = (key: 'name' | 'alias', value: string, id?: string) =>
    [...organizations.values()].some((one) => one[key] === value && one.id !== id);
  const taken = (key: string) => problem(409, `A organization with the same ${key} already exists`);

  return {
    'GET /organizations': ({ query }) => ({
      status: 200,
      body: [...organizations.values()].filter(({ alias }) => query.get('q') === `alias:${alias}`).map(asSeen),
    }),
    'POST /organizations': ({ body }) => {
      const { alias, name, description, enabled } = body as Wanted;
      if (other('name', name)) return taken('name');
      if (other('alias', alias)) return taken('alias');
      const id = randomUUID();
      organizations.set(id, { id, alias, name, description, enabled, members: new Set() });
      return changed({ status: 201, id });
    },
    'PUT /organizations/:': ({ body }, id) => {
      const there = organizations.get(id);
      if (!there) return NOT_FOUND;
      const { alias, name, description, enabled } = body as Wanted;
      if (alias !== there.alias) return problem(400, 'Cannot change the alias');
      if (other('name', name, id)) return taken('name');
      Object.assign(there, { name, description, enabled });
      return changed();
    },
    'DELETE /organizations/:': (_, id) => (organizations.delete(id) ? changed() : NOT_FOUND),
    'POST /organizations/:/members': ({ body }, id) => {
      const there = organizations.get(id);
      if (!there) return NOT_FOUND;
      if (typeof body !== 'string' || !accounts.has(body)) return problem(400, 'User does not exist');
      if (there.members.has(body)) return problem(409, 'User is already a member of the organization.');
      there.members.add(body);
      return changed({ status: 201, id: body });
    },
    'GET /organizations/:/members/:': (_, id, member) =>
      organizations.get(id)?.members.has(member) ? { status: 200, body: { id: member } } : NOT_FOUND,
    'DELETE /organizations/:/members/:': (_, id, member) =>
      organizations.get(id)?.members.delete(member) ? changed() : NOT_FOUND,
  };
}

const asSeen = ({ id, alias, name, description, enabled }: RealmOrganization) => ({
  id,
  alias,
  name,
  description,
  enabled,
});
