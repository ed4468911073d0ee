import type { WorkOrderState } from '@hearback/contracts';
import { AggregateStore, deriveId, Keeping } from '@hearback/store';
import type { TenantContext, TenantId } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { NoticeStore } from '../notice/notice.store.js';
import { reminderIn, remindersBy } from './due.js';
import { OPEN_STATUSES, type WorkOrder } from './work-order.js';
import type { WorkOrderEvent } from './work-order.events.js';
import { workOrderType } from './work-order.type.js';

/** An order is there once per round of a case, whoever asks for it and how often. */
export const orderIdOf = (tenantId: TenantId, caseId: string, round: number): string =>
  deriveId(tenantId, 'work-order', caseId, round);

@Injectable()
export class WorkOrderStore extends AggregateStore<WorkOrder, WorkOrderEvent, WorkOrderState> {
  constructor(
    keeping: Keeping,
    private readonly notices: NoticeStore,
  ) {
    super(keeping, workOrderType);
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

  /** How many open orders each of these handlers has; counted no further than anybody could tell the difference. */
  async openOrders(context: TenantContext, handlerIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const { tenantId } = context;
    const count = async (handlerId: string) => {
      const open = { tenantId, 'state.handlerId': handlerId, 'state.status': { $in: [...OPEN_STATUSES] } };
      return [handlerId, await this.documents.countDocuments(open as object, { limit: COUNTED_TO })] as const;
    };
    return new Map(await Promise.all(handlerIds.map(count)));
  }
}

// Keeps routing as fast when a hundred thousand orders are open.
const COUNTED_TO = 200;
