import { isRefusal, ok, type Outcome, type Page, type PageInput } from '@hearback/contracts';
import { AggregateStore, decodeCursor, Keeping, pageOf, type Kept } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { invitationType, type Invitation, type InvitationEvent } from './invitation.js';

@Injectable()
export class InvitationStore extends AggregateStore<Invitation, InvitationEvent, never> {
  constructor(keeping: Keeping) {
    super(keeping, invitationType);
  }

  /** The last to expire first. */
  async list(context: TenantContext, { first, after }: PageInput): Promise<Outcome<Page<Kept<Invitation>>>> {
    const place = decodeCursor(after, 2);
    if (isRefusal(place)) return place;
    const [until, id] = place.ok ?? [];
    const beyond = { $or: [{ 'state.expiresAt': { $lt: until } }, { 'state.expiresAt': until, _id: { $gt: id } }] };
    const theirs =
      context.properties === 'all'
        ? {}
        : { 'state.properties': { $ne: 'all', $not: { $elemMatch: { $nin: [...context.properties] } } } };
    const found = await this.query(context, place.ok ? { $and: [theirs, beyond] } : theirs, {
      sort: { 'state.expiresAt': -1, _id: 1 },
      limit: first + 1,
    });
    return ok(pageOf(found, first, (one) => [one.state.expiresAt, one.id]));
  }
}
