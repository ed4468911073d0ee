import { listNotices, ok, type InputOf, type NoticeView, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { viewOf } from '../../work-order/public-state.js';
import { WorkOrderStore } from '../../work-order/work-order.store.js';
import { NoticeStore } from '../notice.store.js';

@Controller()
export class ListNoticesHandler {
  constructor(
    private readonly notices: NoticeStore,
    private readonly orders: WorkOrderStore,
  ) {}

  /** Without those about orders that the actor may not see any more. */
  @Answers(listNotices)
  async list(context: TenantContext, { first }: InputOf<typeof listNotices>): Promise<Outcome<readonly NoticeView[]>> {
    const notices = await this.notices.latest(context, context.actor.id, first);
    const orders = await this.orders.findMany(context, [...new Set(notices.map(({ workOrderId }) => workOrderId))]);
    const seen = new Map(orders.map((order) => [order.state.id, viewOf(order)]));
    return ok(
      notices.flatMap(({ _id: id, at, about, clock, workOrderId }): NoticeView[] => {
        const workOrder = seen.get(workOrderId);
        return workOrder ? [{ id, at, about, clock, workOrder }] : [];
      }),
    );
  }
}
