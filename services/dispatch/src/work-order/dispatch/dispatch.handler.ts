import { dispatchWorkOrder, notFound, type InputOf, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { viewed } from '../public-state.js';
import { Crews } from '../routing/crews.js';
import { WorkOrderStore } from '../work-order.store.js';
import { dispatch } from './dispatch.js';

@Controller()
export class DispatchHandler {
  constructor(
    private readonly orders: WorkOrderStore,
    private readonly crews: Crews,
  ) {}

  @Answers(dispatchWorkOrder)
  async dispatch(context: TenantContext, input: InputOf<typeof dispatchWorkOrder>): Promise<Outcome<WorkOrderView>> {
    const { workOrderId, key, ifVersion } = input;
    const path = 'workOrderId';
    const found = await this.orders.find(context, workOrderId);
    if (!found) return notFound(path);
    const crew = await this.crews.of(context, found.state.case, [input.teamId, found.state.teamId], input.handlerId);
    const decide = (order: typeof found.state) => dispatch(order, input, crew);
    return viewed(await this.orders.change(context, workOrderId, decide, { key, ifVersion, path }));
  }
}
