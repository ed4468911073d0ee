import { contextOf } from '@hearback/testing';
import type { TenantContext } from '@hearback/tenancy';
import { describe, expect, it } from '@jest/globals';
import type { MembershipStore } from './membership.store.js';
import { Names } from './names.js';

// Two companies whose people have the same ids.
const members = {
  onChange: () => undefined,
  findMany: async ({ tenantId }: TenantContext, ids: readonly string[]) =>
    ids.map((id) => ({ id, version: 1, state: { name: `${id} of ${tenantId}` } })),
} as unknown as MembershipStore;

/** What each company is told while the other's names are remembered. */
async function told(names: Names): Promise<string[]> {
  const seen: string[] = [];
  for (const company of ['qinglan', 'songhe', 'qinglan'])
    seen.push((await names.of(contextOf(company), ['m-1'])).get('m-1')!);
  return seen;
}

describe('F1 the names that the gateway remembers', () => {
  it('are those of the company that asks', async () => {
    expect(await told(new Names(members))).toEqual(['m-1 of qinglan', 'm-1 of songhe', 'm-1 of qinglan']);
  });

  it('would be seen to be another’s if they were remembered without the company', async () => {
    const remembered = new Map<string, string>();
    class Planted extends Names {
      override async of(context: TenantContext, ids: readonly string[]) {
        const names = await super.of(context, ids);
        return new Map(ids.map((id) => [id, remembered.get(id) ?? remembered.set(id, names.get(id)!).get(id)]));
      }
    }
    expect(await told(new Planted(members))).toEqual(['m-1 of qinglan', 'm-1 of qinglan', 'm-1 of qinglan']);
  });
});
