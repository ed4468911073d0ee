import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { permissionTable, ROLES, SCOPES } from '@hearback/identity';
import { buildSchema, GraphQLError } from 'graphql';
import { Graph, type Platform } from './graph.js';
import { guardRootFields } from './guard.js';
import { typeDefs } from './schema.js';

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
const fields = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) => Object.values(type.getFields()));
for (const field of fields) field.resolve = () => 'reached';
guardRootFields(schema);

function tried(operation: string, session?: { readonly roles: readonly string[] }): unknown {
  const field = fields.find(({ name }) => name === operation)!;
  try {
    return field.resolve!(undefined, {}, new Graph({} as Platform, { language: 'en', session }), {} as never);
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

describe('F6 the guard, by every cell that is printed', () => {
  it.each(rows.map(([name, ...cells]) => [name!, cells] as const))('%s', (name, cells) => {
    const open = cells[ROLES.indexOf('public')] !== '';
    const expected = cells.map((scope) => (open || scope !== '' ? 'reached' : 'FORBIDDEN'));
    expect(cells.filter((scope) => scope !== '' && !SCOPES.some((one) => one === scope))).toEqual([]);
    expect(ROLES.map((role) => tried(name, { roles: [role] }))).toEqual(expected);
    expect(tried(name, { roles: [] })).toBe(open ? 'reached' : 'FORBIDDEN');
    expect(tried(name)).toBe(open ? 'reached' : 'UNAUTHENTICATED');
  });
});
