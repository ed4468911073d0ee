import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { MembershipStore } from './membership.store.js';

const FRESH_MS = 5_000;
const REMEMBERED = 20_000;

type Known = ReadonlyMap<string, string | undefined>;

/** The names of staff by id, kept for a few seconds: nearly every list shows some. */
@Injectable()
export class Names {
  private readonly known = new Map<string, { name: string | undefined; until: number }>();

  constructor(private readonly members: MembershipStore) {
    members.onChange(() => this.known.clear());
  }

  /** How people are called; undefined for whoever is nobody of the company. */
  async of(context: TenantContext, ids: readonly string[]): Promise<Known> {
    const place = (id: string) => `${context.tenantId}/${id}`;
    const now = Date.now();
    const fresh = ids.flatMap((id) => {
      const known = this.known.get(place(id));
      return known && known.until > now ? [[id, known.name] as const] : [];
    });
    const names = new Map<string, string | undefined>(fresh);
    const unknown = ids.filter((id) => !names.has(id));
    if (!unknown.length) return names;
    for (const { id, state } of await this.members.findMany(context, unknown)) names.set(id, state.name);
    if (this.known.size > REMEMBERED) this.known.clear();
    for (const id of unknown) this.known.set(place(id), { name: names.get(id), until: now + FRESH_MS });
    return names;
  }
}
