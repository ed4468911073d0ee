import { transferWorkOrder, type InputOf, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import { holds, type TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { WorkOrderDesk } from '../work-order-desk.js';
import { transfer } from './transfer.js';

@Controller()
export class TransferHandler {
  constructor(private readonly desk: WorkOrderDesk) {}

  @Answers(transferWorkOrder)
  transfer(context: TenantContext, input: InputOf<typeof transferWorkOrder>): Promise<Outcome<WorkOrderView>> {
    const by = {
      actor: context.actor.id,
      givesOutWork: holds(context, 'dispatcher', 'supervisor', 'manager'),
      isSuperior: holds(context, 'supervisor', 'manager'),
    };
    return this.desk.changeAmong(context, input, (order, crew) => transfer(order, input, by, crew));
  }
}
