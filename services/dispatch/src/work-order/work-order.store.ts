import type { WorkOrderState } from '@hearback/contracts';
import { AggregateStore, deriveId, Keeping } from '@hearback/store';
import type { TenantContext, TenantId } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { NoticeStore } from '../notice/notice.store.js';
import { reminderIn, remindersBy } from './due.js';
import { OPEN_STATUSES, type WorkOrder } from './work-order.js';
import type { WorkOrderEvent } from './work-order.events.js';
import { OpenOrders } from './routing/open-orders.js';
import { workOrderType } from './work-order.type.js';

/** An order is there once per round of a case, whoever asks for it and how often. */
export const orderIdOf = (tenantId: TenantId, caseId: string, round: number): string =>
  deriveId(tenantId, 'work-order', caseId, round);

@Injectable()
export class WorkOrderStore extends AggregateStore<WorkOrder, WorkOrderEvent, WorkOrderState> {
  private readonly open: OpenOrders;

  constructor(
    keeping: Keeping,
    private readonly notices: NoticeStore,
  ) {
    super(keeping, workOrderType);
    this.open = new OpenOrders((context, handlerId, limit) =>
      this.documents.countDocuments(
        {
          tenantId: context.tenantId,
          'state.handlerId': handlerId,
          'state.status': { $in: [...OPEN_STATUSES] },
        } as object,
        { limit },
      ),
    );
  }

  /**
   * Whoever has to be told is told before the order knows of it: a crash in between tells them again under the same id, and nobody is
   * forgotten. That is why everything to be told is a reminder with an instant, also what is due at once. What fell due while
   * this was going on is told afterwards.
   */
  override async wake(context: TenantContext, id: string): Promise<void> {
    const order = await this.find(context, id);
    if (!order) return;
    await this.notices.write(context, order.state, remindersBy(order.state, this.now()));
    await super.wake(context, id);
    const since = await this.timeline(context, id, order.version);
    await this.notices.write(
      context,
      order.state,
      since.flatMap(({ event }) => reminderIn(event) ?? []),
    );
  }

  /** How many open orders each of these handlers has. */
  openOrders = (context: TenantContext, handlerIds: readonly string[]): Promise<ReadonlyMap<string, number>> =>
    this.open.of(context, handlerIds);

  protected override committed(context: TenantContext, before: WorkOrder | undefined, now: WorkOrder): void {
    this.open.moved(context, before, now);
  }
}
