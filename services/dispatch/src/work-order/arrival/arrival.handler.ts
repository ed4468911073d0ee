import { recordArrival, type InputOf, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { WorkOrderDesk } from '../work-order-desk.js';
import { recordArrival as decide } from './arrival.js';

@Controller()
export class ArrivalHandler {
  constructor(private readonly desk: WorkOrderDesk) {}

  @Answers(recordArrival)
  record(context: TenantContext, input: InputOf<typeof recordArrival>): Promise<Outcome<WorkOrderView>> {
    const actor = context.actor.id;
    return this.desk.change(context, input, (order, now) => decide(order, input, { actor, now }));
  }
}
