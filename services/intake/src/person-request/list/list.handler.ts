import {
  listPersonRequests,
  ok,
  type InputOf,
  type Outcome,
  type Page,
  type PersonRequestView,
} from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import { decodeCursor, pageOf, type Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import { PersonRequestStore } from '../person-request.store.js';
import { PersonRequestViews } from '../person-request.views.js';

@Controller()
export class ListPersonRequestsHandler {
  constructor(
    private readonly requests: PersonRequestStore,
    private readonly views: PersonRequestViews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Newest first. */
  @Answers(listPersonRequests)
  async list(
    context: TenantContext,
    { first, after, filter, count }: InputOf<typeof listPersonRequests>,
  ): Promise<Outcome<Page<PersonRequestView>>> {
    const cursor = decodeCursor(after, 2);
    if ('refusal' in cursor) return cursor;
    const [at, id] = cursor.ok ?? [];
    const late = {
      'state.status': { $in: ['RECEIVED', 'GRANTED'] },
      'state.dueAt': { $lt: this.clock.now().toISOString() },
    };
    const wanted: Record<string, unknown>[] = [
      ...(filter?.statuses?.length ? [{ 'state.status': { $in: filter.statuses } }] : []),
      ...(filter?.kinds?.length ? [{ 'state.kind': { $in: filter.kinds } }] : []),
      ...(filter?.overdue == null ? [] : [filter.overdue ? late : { $nor: [late] }]),
    ];
    const behind = { $or: [{ 'state.receivedAt': { $lt: at } }, { 'state.receivedAt': at, _id: { $lt: id } }] };
    const found = await this.requests.query(context, all([...wanted, ...(cursor.ok ? [behind] : [])]), {
      sort: { 'state.receivedAt': -1, _id: -1 },
      limit: first + 1,
    });
    const page = pageOf(found, first, (one) => [one.state.receivedAt, one.id]);
    const totalCount = count ? await this.requests.count(context, all(wanted)) : undefined;
    return ok({ ...page, items: await this.views.of(context, page.items), totalCount });
  }
}

const all = (conditions: object[]): Record<string, unknown> => (conditions.length ? { $and: conditions } : {});
