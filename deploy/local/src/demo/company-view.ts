import type { GraphqlClient } from './graphql-client.js';

/** What a driver of cases must know of a company: its properties, and which login is which member of staff. */
export interface CompanyView {
  readonly id: string;
  readonly properties: readonly { readonly id: string; readonly name: string }[];
  /** The username of a member of staff. */
  usernameOf(staffId: string): string;
  /** The staff id of a login. */
  staffIdOf(login: string): string;
}

const LOGINS = ['handler', 'handler2', 'service', 'cleaner', 'guard', 'supervisor', 'manager', 'callback', 'quality'];

export async function viewCompany(client: GraphqlClient, company: string): Promise<CompanyView> {
  const { properties } = await client.ask<{ properties: { edges: { node: { id: string; name: string } }[] } }>(
    `agent@${company}`,
    '{ properties(first: 100) { edges { node { id name } } } }',
  );
  const staff = new Map<string, string>();
  for (const login of LOGINS) {
    const { viewer } = await client.ask<{ viewer: { staff: { id: string } } }>(
      `${login}@${company}`,
      '{ viewer { staff { id } } }',
    );
    staff.set(viewer.staff.id, `${login}@${company}`);
  }
  const known = (value: string | undefined, what: string) => {
    if (value === undefined) throw new Error(`${company} has no ${what}`);
    return value;
  };
  return {
    id: company,
    properties: properties.edges.map((edge) => edge.node),
    usernameOf: (staffId) => known(staff.get(staffId), `demo login for staff ${staffId}`),
    staffIdOf: (login) =>
      known([...staff].find(([, username]) => username === `${login}@${company}`)?.[0], `staff ${login}`),
  };
}
