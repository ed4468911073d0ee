import { dispatchWorkOrder, type InputOf, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { WorkOrderDesk } from '../work-order-desk.js';
import { dispatch } from './dispatch.js';

@Controller()
export class DispatchHandler {
  constructor(private readonly desk: WorkOrderDesk) {}

  @Answers(dispatchWorkOrder)
  dispatch(context: TenantContext, input: InputOf<typeof dispatchWorkOrder>): Promise<Outcome<WorkOrderView>> {
    return this.desk.changeAmong(context, input, (order, crew) => dispatch(order, input, crew));
  }
}
