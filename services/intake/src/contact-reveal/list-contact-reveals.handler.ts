import {
  listContactReveals,
  ok,
  type ContactRevealView,
  type InputOf,
  type Outcome,
  type Page,
} from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import { decodeCursor, pageOf } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { ContactReveals } from './contact-reveals.js';

@Controller()
export class ListContactRevealsHandler {
  constructor(private readonly reveals: ContactReveals) {}

  @Answers(listContactReveals)
  async list(
    context: TenantContext,
    { first, after, filter, count }: InputOf<typeof listContactReveals>,
  ): Promise<Outcome<Page<ContactRevealView>>> {
    const cursor = decodeCursor(after, 2);
    if ('refusal' in cursor) return cursor;
    const [at, id] = cursor.ok ?? [];
    const wanted = [
      ...(filter?.caseId ? [{ caseId: filter.caseId }] : []),
      ...(filter?.staffId ? [{ by: filter.staffId }] : []),
      ...(filter?.from ? [{ at: { $gte: filter.from } }] : []),
      ...(filter?.to ? [{ at: { $lt: filter.to } }] : []),
    ];
    const behind = cursor.ok ? [{ $or: [{ at: { $lt: at } }, { at, _id: { $lt: id } }] }] : [];
    const found = await this.reveals.list(context, [...wanted, ...behind], first + 1);
    const page = pageOf(found, first, (one) => [one.at, one._id]);
    const totalCount = count ? await this.reveals.count(context, wanted) : undefined;
    return ok({ ...page, items: await this.reveals.views(context, page.items), totalCount });
  }
}
