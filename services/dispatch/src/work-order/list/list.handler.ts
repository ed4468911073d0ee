import { listWorkOrders, ok, type InputOf, type Outcome, type Page, type WorkOrderView } from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import { decodeCursor, pageOf, type Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import { TeamStore } from '../../team/team.store.js';
import { viewOf } from '../public-state.js';
import { WorkOrderStore } from '../work-order.store.js';
import { conditionsFor } from './filter.js';

@Controller()
export class ListHandler {
  constructor(
    private readonly orders: WorkOrderStore,
    private readonly teams: TeamStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Answers(listWorkOrders)
  async list(
    context: TenantContext,
    { filter, first, after, count }: InputOf<typeof listWorkOrders>,
  ): Promise<Outcome<Page<WorkOrderView>>> {
    const place = decodeCursor(after, 2);
    if ('refusal' in place) return place;
    const staffId = context.actor.id;
    const teamIds = filter?.mine ? (await this.teams.of(context, staffId)).map(({ id }) => id) : [];
    const conditions = conditionsFor(filter ?? {}, { staffId, teamIds, now: this.clock.now().toISOString() });
    const all = conditions.length ? { $and: conditions } : {};
    const found = await this.orders.query(context, place.ok ? { $and: [...conditions, behind(place.ok)] } : all, {
      sort: { 'state.urgentAt': 1, _id: 1 },
      limit: first + 1,
    });
    const page = pageOf(found, first, ({ id, state }) => [state.urgentAt, id]);
    const totalCount = count ? await this.orders.count(context, all) : undefined;
    return ok({ ...page, items: page.items.map(viewOf), totalCount });
  }
}

const behind = ([urgentAt, id]: readonly (string | number)[]) => ({
  $or: [{ 'state.urgentAt': { $gt: urgentAt } }, { 'state.urgentAt': urgentAt, _id: { $gt: id } }],
});
