import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GatewayUnderTest } from '../../under-test/gateway.js';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await GatewayUnderTest.start();
  await gateway.provision('songhe', 'SH');
}, 60_000);
afterAll(() => gateway.close());

describe('F6 ten thousand members', () => {
  const TOTAL = 10_000;
  beforeAll(async () => {
    const members = Array.from({ length: TOTAL }, (_, i) => {
      const name = `m${String(i).padStart(5, '0')}`;
      const state = { id: name, subject: name, account: name, accountKey: name, name: `员工${i}`, active: true };
      const place = { ...state, roles: ['resident'], properties: 'all' };
      return {
        _id: name,
        tenantId: 'songhe',
        version: 1,
        stateVersion: 2,
        head: '',
        timeline: [],
        outbox: [],
        state: place,
      };
    });
    await gateway.process.keeping.connection.collection('membership').insertMany(members as never);
  });

  const page = async (after: string | undefined, more = '') => {
    const count = after ? '' : 'totalCount';
    const asked = `query($after: String) { memberships(first: 100, after: $after ${more}) { ${count}
      pageInfo { hasNextPage endCursor } edges { node { account } } } }`;
    return (await gateway.ask('admin@songhe', asked, { after })).data!['memberships'] as Page;
  };
  interface Page {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: readonly { readonly node: { readonly account: string } }[];
  }

  it('are paged through, each once, and counted', async () => {
    const seen: string[] = [];
    let now = await page(undefined, ', role: "resident"');
    expect(now.totalCount).toBe(TOTAL);
    for (; ; now = await page(now.pageInfo.endCursor, ', role: "resident"')) {
      seen.push(...now.edges.map(({ node }) => node.account));
      if (!now.pageInfo.hasNextPage) break;
    }
    expect([seen.length, new Set(seen).size]).toEqual([TOTAL, TOTAL]);
  });

  it('are found by a part of name or account, whatever it holds', async () => {
    expect(await page(undefined, ', search: "员工9999"')).toMatchObject({ totalCount: 1 });
    expect(await page(undefined, ', search: "M0999"')).toMatchObject({ totalCount: 10 });
    expect(await page(undefined, ', search: ".*"')).toMatchObject({ totalCount: 0 });
  });
});
