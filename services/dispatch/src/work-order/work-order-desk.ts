import { isRefusal, notFound, ok, type Instant, type Outcome, type WorkOrderView } from '@hearback/contracts';
import type { ChangeOptions, Decision } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { viewOf } from './public-state.js';
import type { Named } from './routing/chosen.js';
import type { Crew } from './routing/crew.js';
import { Crews } from './routing/crews.js';
import type { WorkOrder } from './work-order.js';
import type { WorkOrderEvent } from './work-order.events.js';
import { WorkOrderStore } from './work-order.store.js';

type Wish = { readonly workOrderId: string } & Omit<ChangeOptions, 'path'>;

/** Where people change an order: it is decided on, kept, and shown as it then is. */
@Injectable()
export class WorkOrderDesk {
  constructor(
    private readonly orders: WorkOrderStore,
    private readonly crews: Crews,
  ) {}

  async change(
    context: TenantContext,
    { workOrderId, key, ifVersion }: Wish,
    decide: (order: WorkOrder, now: Instant) => Decision<WorkOrderEvent>,
  ): Promise<Outcome<WorkOrderView>> {
    const changed = await this.orders.change(context, workOrderId, decide, { key, ifVersion, path: 'workOrderId' });
    return isRefusal(changed) ? changed : ok(viewOf(changed.ok));
  }

  /** For what is decided by who its people are: those of its team and those named. */
  async changeAmong(
    context: TenantContext,
    wish: Wish & Named,
    decide: (order: WorkOrder, crew: Crew) => Decision<WorkOrderEvent>,
  ): Promise<Outcome<WorkOrderView>> {
    const found = await this.orders.find(context, wish.workOrderId);
    if (!found) return notFound('workOrderId');
    const { case: about, teamId } = found.state;
    const crew = await this.crews.of(context, about, [wish.teamId, teamId], wish.handlerId);
    return this.change(context, wish, (order) => decide(order, crew));
  }
}
