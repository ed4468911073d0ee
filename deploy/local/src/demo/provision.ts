import { demoUsers } from '@hearback/identity';
import { COMPANIES, ROUTES, SUPERIORS, TEAMS, UNITS, type DemoCompany } from './companies.js';
import type { GraphqlClient } from './graphql-client.js';

/** Makes the demo's companies, people, properties, teams and routes through the API. Doing it again changes nothing. */
export async function provisionCompanies(client: GraphqlClient): Promise<void> {
  for (const company of COMPANIES) await provision(client, company);
  const manager = demoUsers().find(({ username }) => username === 'group@yuanshan')!;
  await client.act('operator', 'saveGroup', { id: 'yuanshan', name: '远山集团', subjects: [manager.sub] });
  for (const { id, grants: scope } of COMPANIES)
    await client.act(`admin@${id}`, 'grantGroup', { groupId: 'yuanshan', scope, until: '2099-12-31T16:00:00Z' });
}

async function provision(client: GraphqlClient, company: DemoCompany): Promise<void> {
  const people = demoUsers().filter((user) => user.organizations.includes(company.id));
  const login = (username: string) => username.split('@')[0]!;
  const administrator = people.find((user) => user.roles.includes('administrator'))!;
  await client.act('operator', 'provisionTenant', {
    id: company.id,
    name: company.name,
    code: company.code,
    administrator: { subject: administrator.sub, account: login(administrator.username), name: administrator.name },
  });

  const admin = `admin@${company.id}`;
  for (const { code, name, buildings } of company.properties)
    await client.act(admin, 'saveProperty', {
      code,
      name,
      buildings: buildings.map((building) => ({ name: building, units: UNITS })),
    });

  // Superiors first, so that those who report to them can name them.
  const ids = new Map<string, string>();
  const rank = (user: { username: string }) =>
    Number(login(user.username) in SUPERIORS) - Number(['manager', 'admin'].includes(login(user.username)));
  for (const { sub, username, name, roles } of [...people].sort((a, b) => rank(a) - rank(b))) {
    const account = login(username);
    const reportsTo = ids.get(SUPERIORS[account] ?? 'manager');
    const { id } = await client.act(
      admin,
      'saveMembership',
      { subject: sub, account, name, roles, reportsTo: account === 'manager' ? undefined : reportsTo },
      { fields: '... on Membership { id }' },
    );
    ids.set(account, id);
  }

  const teams = new Map<string, string>();
  for (const { code, name, members, leader } of TEAMS) {
    const memberIds = members.map((member) => ids.get(member));
    const { id } = await client.act(
      admin,
      'saveTeam',
      { code, name, memberIds, leaderId: ids.get(leader) },
      { fields: '... on Team { id }' },
    );
    teams.set(code, id);
  }
  await client.act(admin, 'saveRoutes', {
    routes: ROUTES.map(({ category, team }) => ({ category, teamId: teams.get(team) })),
  });
}
