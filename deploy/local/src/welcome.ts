import { DEMO_PASSWORD, DEMO_TENANTS, demoUsers } from '@hearback/identity';
import type { Endpoints } from './home.js';

/** What a newcomer wants to know once all is up: addresses and whom to sign in as. */
export function welcome({ gateway, issuer }: Endpoints, home: string): string {
  const people = demoUsers().filter(({ clientId }) => !clientId);
  const of = (company?: string) =>
    people
      .filter(({ organizations }) => organizations[0] === company)
      .map(({ username }) => username)
      .join(' ');
  return `
  Pages      ${gateway}   (each role begins at its own)
  GraphQL    ${gateway}/graphql   (to try it: ${gateway}/graphiql)
  Sign-in    ${issuer}
  Files      ${home}: addresses in endpoints.json, what each process says in logs/

  Demo logins, password ${DEMO_PASSWORD}
${DEMO_TENANTS.map(({ id, name }) => `  ${name}   ${of(id)}`).join('\n')}
  others     ${of()}
`;
}
