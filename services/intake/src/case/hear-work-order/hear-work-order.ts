import type { HeardEvent, WorkOrderState } from '@hearback/contracts';
import type { CaseEvent } from '../case.events.js';

/** A work order's newest state is entered in its case, after the end too. The status follows from it (case-status.ts). */
export function hearWorkOrder({ name, version, head, at, state }: HeardEvent<WorkOrderState>): CaseEvent[] {
  const { result, ...order } = state;
  return [{ type: 'work-order-heard', name, version, head, at, order, result }];
}
