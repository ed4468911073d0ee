import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  CLIENT_SCOPES,
  permissionTable,
  ROLES,
  SCOPES,
  scopesOpen,
  SENSITIVE_OPERATIONS,
  SignInUnavailable,
  type Identity,
  type Role,
} from '@hearback/identity';
import { buildSchema, GraphQLError } from 'graphql';
import { Graph, type Platform } from './graph.js';
import { guardRootFields } from './guard.js';
import { typeDefs } from './schema.js';
import type { Session } from '../sign-in/session.js';

const page = readFileSync(new URL('../../../docs/permissions.md', import.meta.url), 'utf8');
const table = page.slice(page.indexOf('| operation'));
const [head, , ...rows] = table
  .trim()
  .split('\n')
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

// The committed schema behind the gateway's own guard; what it protects says only that it was reached.
const schema = buildSchema(typeDefs);
const fields = [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!].flatMap((type) =>
  Object.values(type.getFields()),
);
for (const field of fields) field.resolve = field.subscribe = () => 'reached';
guardRootFields(schema);

async function tried(operation: string, session?: Session, provider = async () => true): Promise<unknown> {
  const field = fields.find(({ name }) => name === operation)!;
  const identity = { subject: 's' } as Identity;
  const asker = session ? { session, identity, stillSignedIn: provider } : {};
  try {
    const asked = [undefined, {}, new Graph({} as Platform, { language: 'en', ...asker }), {} as never] as const;
    await field.subscribe!(...asked);
    return await field.resolve!(...asked);
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions['code'];
    throw error;
  }
}

describe('F6 the permission table as it is printed', () => {
  it('is the one in the code: npm run permissions prints it', () => expect(table.trim()).toBe(permissionTable()));

  it('has a row for every operation of the schema and a column for every role', () => {
    expect(rows.map(([name]) => name).sort()).toEqual(fields.map(({ name }) => name).sort());
    expect(head?.slice(1)).toEqual(ROLES);
  });
});

const eachRow = rows.map(([name, ...cells]) => [name!, cells] as const);
const has = (cells: readonly string[], ...roles: Role[]) => roles.some((role) => cells[ROLES.indexOf(role)] !== '');

describe('F6 the guard, by every cell that is printed', () => {
  it.each(eachRow)('%s', async (name, cells) => {
    const open = has(cells, 'public');
    const expected = cells.map((scope) => (open || scope !== '' ? 'reached' : 'FORBIDDEN'));
    expect(cells.filter((scope) => scope !== '' && !SCOPES.some((one) => one === scope))).toEqual([]);
    expect(await Promise.all(ROLES.map((role) => tried(name, { roles: [role] })))).toEqual(expected);
    expect(await tried(name, { roles: [] })).toBe(open ? 'reached' : 'FORBIDDEN');
    expect(await tried(name)).toBe(open ? 'reached' : 'UNAUTHENTICATED');
  });
});

describe('F4 the guard, by what a partner’s client was given', () => {
  const given = [[], ...Object.keys(CLIENT_SCOPES).map((scope) => [scope]), Object.keys(CLIENT_SCOPES)];
  // A machine that was made a member of staff has its scopes still.
  const tries = given.flatMap((clientScopes) =>
    (['partner', 'agent'] as const).map((role) => ({ clientScopes, role })),
  );

  it.each(eachRow)('%s', async (name, cells) => {
    for (const { clientScopes, role } of tries) {
      const opened = has(cells, role, 'public') && scopesOpen(clientScopes, name);
      expect(await tried(name, { roles: [role], clientScopes })).toBe(opened ? 'reached' : 'FORBIDDEN');
    }
  });
});

describe('F6 the guard asks the provider', () => {
  const asked = (answer: () => Promise<boolean>) =>
    Promise.all(fields.map(async ({ name }) => [name, await tried(name, { roles: ROLES }, answer)]));
  const expected = (answer: string) =>
    fields.map(({ name }) => [name, SENSITIVE_OPERATIONS.has(name) ? answer : 'reached']);

  it('before each sensitive operation and no other, and lets nobody pass who is disabled or signed out', async () => {
    expect(await asked(async () => false)).toEqual(expected('UNAUTHENTICATED'));
  });

  it('and lets nobody pass while it does not answer', async () => {
    const silent = () => Promise.reject(new SignInUnavailable('silent'));
    expect(await asked(silent)).toEqual(expected('SIGN_IN_UNAVAILABLE'));
  });
});
