import { resolveWorkOrder, type InputOf, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { viewed } from '../public-state.js';
import { WorkOrderStore } from '../work-order.store.js';
import { resolve } from './resolve.js';

@Controller()
export class ResolveHandler {
  constructor(private readonly orders: WorkOrderStore) {}

  @Answers(resolveWorkOrder)
  async resolve(context: TenantContext, input: InputOf<typeof resolveWorkOrder>): Promise<Outcome<WorkOrderView>> {
    const { workOrderId, key } = input;
    const actor = context.actor.id;
    return viewed(
      await this.orders.change(context, workOrderId, (order, now) => resolve(order, input, { actor, now }), {
        key,
        path: 'workOrderId',
      }),
    );
  }
}
