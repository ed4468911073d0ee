import { getWorkOrders, ok, type InputOf, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { viewOf } from '../public-state.js';
import { WorkOrderStore } from '../work-order.store.js';

@Controller()
export class GetHandler {
  constructor(private readonly orders: WorkOrderStore) {}

  @Answers(getWorkOrders)
  async get(
    context: TenantContext,
    { ids }: InputOf<typeof getWorkOrders>,
  ): Promise<Outcome<readonly WorkOrderView[]>> {
    return ok((await this.orders.findMany(context, ids)).map(viewOf));
  }
}
