import {
  getCallbacks,
  isRefusal,
  listCallbacks,
  ok,
  type CallbackView,
  type InputOf,
  type Outcome,
  type Page,
} from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import { decodeCursor, pageOf, type Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import { CallbackStore } from '../callback.store.js';
import { viewOf } from '../callback.view.js';
import { afterItem, filterFor } from './look-up.js';

@Controller()
export class LookUpHandler {
  constructor(
    private readonly callbacks: CallbackStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Answers(getCallbacks)
  async get(context: TenantContext, { ids }: InputOf<typeof getCallbacks>): Promise<Outcome<readonly CallbackView[]>> {
    const found = await this.callbacks.findMany(context, ids);
    return ok(found.filter(({ state }) => state.status !== 'RULED_OUT').map(viewOf));
  }

  @Answers(listCallbacks)
  async list(
    context: TenantContext,
    { first, after, filter, count }: InputOf<typeof listCallbacks>,
  ): Promise<Outcome<Page<CallbackView>>> {
    const cursor = decodeCursor(after, 2);
    if (isRefusal(cursor)) return cursor;
    const matching = filterFor(filter, context.actor.id, this.clock.now().toISOString());
    const [found, totalCount] = await Promise.all([
      this.callbacks.query(context, cursor.ok ? { $and: [matching, afterItem(cursor.ok)] } : matching, {
        sort: { 'state.clock.dueAt': 1, _id: 1 },
        limit: first + 1,
      }),
      count ? this.callbacks.count(context, matching) : undefined,
    ]);
    return ok({ ...pageOf(found.map(viewOf), first, ({ dueAt, id }) => [dueAt, id]), totalCount });
  }
}
