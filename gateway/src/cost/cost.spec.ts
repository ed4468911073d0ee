import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { graphSchema } from '../graph/schema.js';
import { depthOf } from './depth.js';
import { costOf } from './estimate.js';
import { rootFieldsOf } from './root-fields.js';

const schema = graphSchema();
const cost = (query: string, variables = {}) => costOf(schema, parse(query), variables, undefined);

describe('F4 what a query costs', () => {
  it('is one a field', () => {
    expect(cost('{ viewer { name roles } }')).toBe(3);
  });

  it('grows with the page, by argument and by variable', () => {
    const page = (first: string) => `{ cases(first: ${first}) { edges { node { id number } } } }`;
    expect(cost(page('20'))).toBe(1 + 20 * 4);
    expect(cost(`query($n: Int!) ${page('$n')}`, { n: 20 })).toBe(cost(page('20')));
  });

  it('counts a list that is not paged as a handful', () => {
    expect(cost('{ case(id: "c") { clocks { name } } }')).toBe(1 + 1 + 3);
  });

  it('is no more for more than a page may hold: that is refused by name', () => {
    expect(cost('{ cases(first: 100000) { edges { node { id } } } }')).toBe(
      cost('{ cases(first: 100) { edges { node { id } } } }'),
    );
  });

  it('counts timelines of many cases as the many requests they are', () => {
    const timelines =
      '{ cases(first: 100) { edges { node { timeline(first: 100) { edges { node { seq at summary } } } } } } }';
    expect(cost(timelines)).toBeGreaterThan(20_000);
  });

  it('lets a full page of cases with orders, clocks, ledgers and callbacks through', () => {
    const full = `{ cases(first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
      id number kind category grade status description receivedAt registeredAt promise { contactBy resolveBy }
      complainant { display contact { phone } } property { name } unit { name } company { name }
      workOrders { id round status team { name } handler { name } clocks { name state dueAt } }
      clocks { name round state startedAt dueAt metAt breachedAt } callbacks { id round status dueAt verdict } } } } }`;
    expect(cost(full)).toBeLessThan(20_000);
  });
});

describe('F4 how deep a query goes', () => {
  it('follows fragments and inline fragments', () => {
    expect(depthOf(parse('{ a { ...F ... { c } } } fragment F on X { b { c { d } } }'))).toBe(4);
  });

  it('is the deepest of its operations, and the introspection of tools is within the limit', () => {
    expect(depthOf(parse('query A { a } query B { a { b } }'))).toBe(2);
    expect(depthOf(parse(getIntrospectionQuery()))).toBeLessThanOrEqual(16);
  });
});

describe('F4 how many things a query asks for at once', () => {
  const fields = (query: string, name?: string) => rootFieldsOf(parse(query), getOperationAST(parse(query), name)!);

  it('counts aliases and fragments at the root, and nothing below', () => {
    expect(
      fields(
        '{ a: viewer { id } b: viewer { id name } ... { c: viewer { id } } ...F }  fragment F on Query { d: viewer { id } ...G } fragment G on Query { e: viewer { id } }',
      ),
    ).toBe(5);
  });

  it('is of the operation that runs', () => {
    expect(fields('query A { a } query B { a b c }', 'B')).toBe(3);
  });
});
