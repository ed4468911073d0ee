import { acceptWorkOrder, type InputOf, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { WorkOrderDesk } from '../work-order-desk.js';
import { accept } from './accept.js';

@Controller()
export class AcceptHandler {
  constructor(private readonly desk: WorkOrderDesk) {}

  @Answers(acceptWorkOrder)
  accept(context: TenantContext, input: InputOf<typeof acceptWorkOrder>): Promise<Outcome<WorkOrderView>> {
    return this.desk.changeAmong(context, input, (order, crew) => accept(order, context.actor.id, crew));
  }
}
