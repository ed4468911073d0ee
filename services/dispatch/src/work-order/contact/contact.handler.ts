import { recordContact, type InputOf, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { WorkOrderDesk } from '../work-order-desk.js';
import { recordContact as decide } from './contact.js';

@Controller()
export class ContactHandler {
  constructor(private readonly desk: WorkOrderDesk) {}

  @Answers(recordContact)
  record(context: TenantContext, input: InputOf<typeof recordContact>): Promise<Outcome<WorkOrderView>> {
    const actor = context.actor.id;
    return this.desk.change(context, input, (order, now) => decide(order, input, { actor, now }));
  }
}
