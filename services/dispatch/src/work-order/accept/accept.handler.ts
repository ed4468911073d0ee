import { acceptWorkOrder, isRefusal, ok, type InputOf, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { viewOf } from '../public-state.js';
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
    const crew = await this.crews.forOrder(context, workOrderId);
    const changed = await this.orders.change(
      context,
      workOrderId,
      (order) => accept(order, context.actor.id, crew),
      { key, path: 'workOrderId' },
    );
    return isRefusal(changed) ? changed : ok(viewOf(changed.ok));
  }
}
