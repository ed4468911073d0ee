import { recordArrival, type InputOf, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { viewed } from '../public-state.js';
import { WorkOrderStore } from '../work-order.store.js';
import { recordArrival as decide } from './arrival.js';

@Controller()
export class ArrivalHandler {
  constructor(private readonly orders: WorkOrderStore) {}

  @Answers(recordArrival)
  async record(context: TenantContext, input: InputOf<typeof recordArrival>): Promise<Outcome<WorkOrderView>> {
    const { workOrderId, key } = input;
    const actor = context.actor.id;
    return viewed(
      await this.orders.change(context, workOrderId, (order, now) => decide(order, input, { actor, now }), {
        key,
        path: 'workOrderId',
      }),
    );
  }
}
