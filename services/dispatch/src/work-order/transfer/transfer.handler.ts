import { notFound, transferWorkOrder, type InputOf, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import { holds, type TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { viewed } from '../public-state.js';
import { Crews } from '../routing/crews.js';
import { WorkOrderStore } from '../work-order.store.js';
import { transfer } from './transfer.js';

@Controller()
export class TransferHandler {
  constructor(
    private readonly orders: WorkOrderStore,
    private readonly crews: Crews,
  ) {}

  @Answers(transferWorkOrder)
  async transfer(context: TenantContext, input: InputOf<typeof transferWorkOrder>): Promise<Outcome<WorkOrderView>> {
    const { workOrderId, key } = input;
    const path = 'workOrderId';
    const found = await this.orders.find(context, workOrderId);
    if (!found) return notFound(path);
    const crew = await this.crews.of(context, found.state.case, [input.teamId, found.state.teamId], input.handlerId);
    const by = {
      actor: context.actor.id,
      givesOutWork: holds(context, 'dispatcher', 'supervisor', 'manager'),
      isSuperior: holds(context, 'supervisor', 'manager'),
    };
    const decide = (order: typeof found.state) => transfer(order, input, by, crew);
    return viewed(await this.orders.change(context, workOrderId, decide, { key, path }));
  }
}
