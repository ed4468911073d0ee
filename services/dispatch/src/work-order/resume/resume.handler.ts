import { resumeWorkOrder, type InputOf, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import { holds, type TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { WorkOrderDesk } from '../work-order-desk.js';
import { resume } from './resume.js';

@Controller()
export class ResumeHandler {
  constructor(private readonly desk: WorkOrderDesk) {}

  @Answers(resumeWorkOrder)
  resume(context: TenantContext, input: InputOf<typeof resumeWorkOrder>): Promise<Outcome<WorkOrderView>> {
    const by = { actor: context.actor.id, isSupervisor: holds(context, 'supervisor', 'manager') };
    return this.desk.change(context, input, (order, now) => resume(order, { ...by, now }));
  }
}
