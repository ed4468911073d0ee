import { workOrderEvents, type HeardEvent, type WorkOrderState } from '@hearback/contracts';
import { Hears } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { callbackId, CallbackStore } from '../callback.store.js';
import { plan } from './plan.js';

@Controller()
export class PlanHandler {
  constructor(private readonly callbacks: CallbackStore) {}

  @Hears(workOrderEvents)
  async hear(context: TenantContext, event: HeardEvent<WorkOrderState>): Promise<unknown> {
    const { state: order } = event;
    if (order.status !== 'RESOLVED') return undefined;
    const id = callbackId(context.tenantId, order.case.id, order.round);
    return this.callbacks.hear(context, id, event, (callback, now) => plan(callback, id, order, now));
  }
}
