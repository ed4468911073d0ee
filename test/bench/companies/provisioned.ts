import { signedByRealm, type Platform } from '@hearback/testing';
import { subjectAtProvider } from './subject-at-provider.js';

/** A company made for the bench, with one person who is everything in it. */
export interface BenchCompany {
  readonly id: string;
  readonly propertyId: string;
  /** A token of that person, good for another five minutes. */
  token(): Promise<string>;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ROLES = ['administrator', 'agent', 'handler', 'manager'];

/** Makes company number `n`: sets it up as its administrator would, with a property, a team and a route. */
export async function provisioned(platform: Platform, n: number): Promise<BenchCompany> {
  const id = `bench-${n}`;
  const account = { email: `boss@${id}.example`, firstName: '经理', lastName: '赵' };
  const subject = await subjectAtProvider(platform, account);
  const who = { subject, account: 'boss', name: '赵经理' };
  const claims = { sub: subject, preferred_username: `boss@${id}`, organization: [id] };
  const token = async () => signedByRealm(platform, await platform.token('agent@qinglan'), claims);
  const act = async <T>(as: string, name: string, input: object, fields: string): Promise<T> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { it: ${name}(input: $input) { __typename ${fields} ... on Refusal { code message } } }`;
    const answer = await send<{ it: T & { code?: string } }>(platform, as, query, { input });
    if (answer.it.code) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return answer.it;
  };
  const code = `${LETTERS[Math.floor(n / 676) % 26]}${LETTERS[Math.floor(n / 26) % 26]}${LETTERS[n % 26]}Z`;
  await act(
    await platform.token('operator'),
    'provisionTenant',
    { id, name: `物业${n}`, code, administrator: who },
    '',
  );
  const admin = await token();
  const { id: staffId } = await act<{ id: string }>(
    admin,
    'saveMembership',
    { ...who, roles: ROLES },
    '... on Membership { id }',
  );
  const buildings = [{ name: '一号楼', units: ['101', '102', '201', '202'] }];
  const property = await act<{ id: string }>(
    admin,
    'saveProperty',
    { code: 'one', name: '一期', buildings },
    '... on Property { id }',
  );
  const team = await act<{ id: string }>(
    admin,
    'saveTeam',
    { code: 'team', name: '工程', memberIds: [staffId], leaderId: staffId },
    '... on Team { id }',
  );
  await act(admin, 'saveRoutes', { routes: [{ category: 'FACILITIES', teamId: team.id }] }, '');
  return { id, propertyId: property.id, token };
}

/** The data of an answer to whoever holds the token; throws on errors. */
export async function send<T>(platform: Platform, token: string, query: string, variables: object): Promise<T> {
  const { data, errors } = await platform.graphql<T>(undefined, query, variables, { authorization: `Bearer ${token}` });
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data;
}
