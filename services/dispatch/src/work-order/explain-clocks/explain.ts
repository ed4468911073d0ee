import type { Instant, LedgerLineView } from '@hearback/contracts';
import { computeDeadline, plainLedger } from '@hearback/sla';
import { deadlineOf } from '../clocks/deadline-of.js';
import type { OrderClockName, WorkOrder } from '../work-order.js';

export interface Explanation {
  readonly workOrderId: string;
  readonly clock: OrderClockName;
  readonly ledger: readonly LedgerLineView[];
}

/** How each clock of an order came to its due time (时限台账), counted again from the start. A hold that lasts is counted until `now`. */
export const explain = (order: WorkOrder, now: Instant): Explanation[] =>
  order.clocks.map(({ name }) => ({
    workOrderId: order.id,
    clock: name,
    ledger: plainLedger(computeDeadline({ ...deadlineOf(name, order), now: new Date(now) }).ledger),
  }));
