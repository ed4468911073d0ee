import {
  isRefusal,
  notFound,
  ok,
  type MembershipState,
  type Outcome,
  type Page,
  type PageInput,
} from '@hearback/contracts';
import { AggregateStore, decodeCursor, Keeping, pageOf, type Kept } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import type { MembershipSaved } from './membership.events.js';
import { membershipId, membershipType, NOT_STAFF, type Member } from './membership.js';
import { save } from './save/save.js';
import type { SaveMembership } from './save/save-membership.input.js';

@Injectable()
export class MembershipStore extends AggregateStore<Member, MembershipSaved, MembershipState> {
  private readonly changed: (() => void)[] = [];

  constructor(keeping: Keeping) {
    super(keeping, membershipType);
  }

  /** Enters a membership or changes it; the same again changes nothing. */
  async save(context: TenantContext, input: SaveMembership): Promise<Outcome<Member>> {
    if (input.reportsTo && !(await this.find(context, input.reportsTo))) return notFound('reportsTo');
    const id = membershipId(context.tenantId, input.subject);
    const made = await this.create(context, id, () => save(undefined, id, input));
    if (isRefusal(made)) return made;
    const saved = await this.change(context, id, (member) => save(member, id, input));
    for (const tell of this.changed) tell();
    return isRefusal(saved) ? saved : ok(saved.ok.state);
  }

  /** Told after every change in this process. */
  onChange(tell: () => void): void {
    this.changed.push(tell);
  }

  /** The staff ids of those with one of the names. */
  async named(context: TenantContext, names: readonly string[]): Promise<string[]> {
    if (!names.length) return [];
    const found = await this.query(context, { 'state.name': { $in: [...names] }, ...STAFF }, { limit: 20 });
    return found.map(({ id }) => id);
  }

  /** Which of the ids are nobody of this company. */
  async missing(context: TenantContext, ids: readonly string[]): Promise<string[]> {
    const found = new Set((await this.findMany(context, ids)).map(({ id }) => id));
    return ids.filter((id) => !found.has(id));
  }

  /** Active staff by account. */
  async list(context: TenantContext, { first, after }: PageInput): Promise<Outcome<Page<Kept<Member>>>> {
    const place = decodeCursor(after, 1);
    if (isRefusal(place)) return place;
    const beyond = place.ok ? { 'state.account': { $gt: place.ok[0] } } : {};
    const found = await this.query(
      context,
      { ...beyond, ...STAFF },
      { sort: { 'state.account': 1 }, limit: first + 1 },
    );
    return ok(pageOf(found, first, ({ state }) => [state.account]));
  }
}

const STAFF = { 'state.active': true, 'state.roles': { $elemMatch: { $nin: NOT_STAFF } } };
