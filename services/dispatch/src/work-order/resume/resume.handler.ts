import { resumeWorkOrder, type InputOf, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import { holds, type TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { viewed } from '../public-state.js';
import { WorkOrderStore } from '../work-order.store.js';
import { resume } from './resume.js';

@Controller()
export class ResumeHandler {
  constructor(private readonly orders: WorkOrderStore) {}

  @Answers(resumeWorkOrder)
  async resume(context: TenantContext, input: InputOf<typeof resumeWorkOrder>): Promise<Outcome<WorkOrderView>> {
    const { workOrderId, key } = input;
    const by = { actor: context.actor.id, isSupervisor: holds(context, 'supervisor', 'manager') };
    return viewed(
      await this.orders.change(context, workOrderId, (order, now) => resume(order, { ...by, now }), {
        key,
        path: 'workOrderId',
      }),
    );
  }
}
