import { workOrderEvents, type HeardEvent, type WorkOrderState } from '@hearback/contracts';
import { Hears } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { callbackId, CallbackStore } from '../callback.store.js';
import { plan } from './plan.js';

// After these an order is open.
const BEFORE_IT_IS_RESOLVED = [
  'work-order-queued',
  'work-order-dispatched',
  'work-order-accepted',
  'work-order-contacted',
  'work-order-arrived',
  'work-order-held',
  'work-order-resumed',
  'work-order-transferred',
];

@Controller()
export class PlanHandler {
  constructor(private readonly callbacks: CallbackStore) {}

  @Hears(workOrderEvents, { without: BEFORE_IT_IS_RESOLVED })
  async hear(context: TenantContext, event: HeardEvent<WorkOrderState>): Promise<unknown> {
    const { state: order } = event;
    if (order.status !== 'RESOLVED') return undefined;
    const id = callbackId(context.tenantId, order.case.id, order.round);
    return this.callbacks.hear(context, id, event, (callback, now) => plan(callback, id, order, now));
  }
}
