import { isRefusal, ok, type MembershipState, type Outcome, type Page } from '@hearback/contracts';
import { AggregateStore, decodeCursor, Keeping, pageOf, type Kept } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { conditionsFor, type MembersAsked } from './list/filter.js';
import type { MembershipSaved } from './membership.events.js';
import { membershipType, NOT_STAFF, type KeptMember, type Member } from './membership.js';
import { save } from './save/save.js';

@Injectable()
export class MembershipStore extends AggregateStore<KeptMember, MembershipSaved, MembershipState> {
  private readonly changed: (() => void)[] = [];

  constructor(keeping: Keeping) {
    super(keeping, membershipType);
  }

  /** Keeps a membership as it is to be; the same again changes nothing. */
  async keep(context: TenantContext, member: Member): Promise<Outcome<Member>> {
    const made = await this.create(context, member.id, () => save(undefined, member));
    if (isRefusal(made)) return made;
    const saved = await this.change(context, member.id, (before) => save(before, member));
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

  /** Whose account looks like this one, of those who may act. */
  async lookingLike(context: TenantContext, accountKey: string): Promise<readonly string[]> {
    const found = await this.query(context, { 'state.accountKey': accountKey, 'state.active': true }, { limit: 2 });
    return found.map(({ id }) => id);
  }

  async administrators(context: TenantContext): Promise<readonly string[]> {
    const filter = { 'state.active': true, 'state.roles': 'administrator', 'state.properties': 'all' };
    return (await this.query(context, filter, { limit: 1_000 })).map(({ id }) => id);
  }

  /** Active staff by account. */
  staff(context: TenantContext, paging: Paging): Promise<Outcome<Page<Kept<KeptMember>>>> {
    return this.page(context, STAFF, paging);
  }

  /** Everybody whom the asker may manage, by account. */
  list(context: TenantContext, { count, ...asked }: MembersAsked): Promise<Outcome<Page<Kept<KeptMember>>>> {
    return this.page(context, conditionsFor(context, asked), asked, count);
  }

  private async page(
    context: TenantContext,
    filter: Record<string, unknown>,
    { first, after }: Paging,
    count = false,
  ): Promise<Outcome<Page<Kept<KeptMember>>>> {
    const place = decodeCursor(after, 2);
    if (isRefusal(place)) return place;
    const [account, id] = place.ok ?? [];
    const beyond = { $or: [{ 'state.account': { $gt: account } }, { 'state.account': account, _id: { $gt: id } }] };
    const found = await this.query(context, place.ok ? { $and: [filter, beyond] } : filter, {
      sort: { 'state.account': 1, _id: 1 },
      limit: first + 1,
    });
    const totalCount = count ? await this.count(context, filter) : undefined;
    return ok({ ...pageOf(found, first, (one) => [one.state.account, one.id]), totalCount });
  }
}

type Paging = Pick<MembersAsked, 'first' | 'after'>;
const STAFF = { 'state.active': true, 'state.roles': { $elemMatch: { $nin: NOT_STAFF } } };
