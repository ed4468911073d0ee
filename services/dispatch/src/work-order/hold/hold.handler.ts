import { holdWorkOrder, type InputOf, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import { holds, type TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { WorkOrderDesk } from '../work-order-desk.js';
import { hold } from './hold.js';

@Controller()
export class HoldHandler {
  constructor(private readonly desk: WorkOrderDesk) {}

  @Answers(holdWorkOrder)
  hold(context: TenantContext, input: InputOf<typeof holdWorkOrder>): Promise<Outcome<WorkOrderView>> {
    const by = { actor: context.actor.id, isSupervisor: holds(context, 'supervisor', 'manager') };
    return this.desk.change(context, input, (order, now) => hold(order, input, { ...by, now }));
  }
}
