import { explainClocks, ok, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import type { Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import { WorkOrderStore } from '../work-order.store.js';
import { explain, type Explanation } from './explain.js';

@Controller()
export class ExplainClocksHandler {
  constructor(
    private readonly orders: WorkOrderStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Answers(explainClocks)
  async explain(
    context: TenantContext,
    { workOrderIds }: InputOf<typeof explainClocks>,
  ): Promise<Outcome<readonly Explanation[]>> {
    const now = this.clock.now().toISOString();
    const orders = await this.orders.findMany(context, workOrderIds);
    return ok(orders.flatMap(({ state }) => explain(state, now)));
  }
}
