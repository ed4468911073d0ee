import { holdWorkOrder, type InputOf, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import { holds, type TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { viewed } from '../public-state.js';
import { WorkOrderStore } from '../work-order.store.js';
import { hold } from './hold.js';

@Controller()
export class HoldHandler {
  constructor(private readonly orders: WorkOrderStore) {}

  @Answers(holdWorkOrder)
  async hold(context: TenantContext, input: InputOf<typeof holdWorkOrder>): Promise<Outcome<WorkOrderView>> {
    const { workOrderId, key } = input;
    const by = { actor: context.actor.id, isSupervisor: holds(context, 'supervisor', 'manager') };
    return viewed(
      await this.orders.change(context, workOrderId, (order, now) => hold(order, input, { ...by, now }), {
        key,
        path: 'workOrderId',
      }),
    );
  }
}
