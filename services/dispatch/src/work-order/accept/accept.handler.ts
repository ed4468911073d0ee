import { acceptWorkOrder, notFound, type InputOf, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { viewed } from '../public-state.js';
import { Crews } from '../routing/crews.js';
import { WorkOrderStore } from '../work-order.store.js';
import { accept } from './accept.js';

@Controller()
export class AcceptHandler {
  constructor(
    private readonly orders: WorkOrderStore,
    private readonly crews: Crews,
  ) {}

  @Answers(acceptWorkOrder)
  async accept(
    context: TenantContext,
    { workOrderId, key }: InputOf<typeof acceptWorkOrder>,
  ): Promise<Outcome<WorkOrderView>> {
    const path = 'workOrderId';
    const found = await this.orders.find(context, workOrderId);
    if (!found) return notFound(path);
    const crew = await this.crews.of(context, found.state.case, [found.state.teamId]);
    const decide = (order: typeof found.state) => accept(order, context.actor.id, crew);
    return viewed(await this.orders.change(context, workOrderId, decide, { key, path }));
  }
}
