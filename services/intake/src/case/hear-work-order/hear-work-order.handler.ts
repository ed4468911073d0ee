import { workOrderEvents, type HeardEvent, type WorkOrderState } from '@hearback/contracts';
import { Hears } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { Messenger } from '../../message/tell/messenger.js';
import { CaseStore } from '../case.store.js';
import { hearWorkOrder } from './hear-work-order.js';

@Controller()
export class HearWorkOrderHandler {
  constructor(
    private readonly cases: CaseStore,
    private readonly messenger: Messenger,
  ) {}

  @Hears(workOrderEvents)
  async hear(context: TenantContext, event: HeardEvent<WorkOrderState>): Promise<void> {
    const found = await this.cases.hear(context, event.state.case.id, event, (state) =>
      state ? hearWorkOrder(state, event) : [],
    );
    if (found) await this.messenger.tell(context, found.state);
  }
}
