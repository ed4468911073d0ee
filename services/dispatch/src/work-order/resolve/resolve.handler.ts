import { resolveWorkOrder, type InputOf, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { WorkOrderDesk } from '../work-order-desk.js';
import { resolve } from './resolve.js';

@Controller()
export class ResolveHandler {
  constructor(private readonly desk: WorkOrderDesk) {}

  @Answers(resolveWorkOrder)
  resolve(context: TenantContext, input: InputOf<typeof resolveWorkOrder>): Promise<Outcome<WorkOrderView>> {
    const actor = context.actor.id;
    return this.desk.change(context, input, (order, now) => resolve(order, input, { actor, now }));
  }
}
