import type { HeardEvent, WorkOrderState } from '@hearback/contracts';
import type { Case } from '../case.js';
import { TAKEN_OUT, type CaseEvent } from '../case.events.js';

/**
 * A work order's newest state is entered in its case, after the end too. The status follows from it (case-status.ts). A case whose texts
 * were taken out gets no new ones.
 */
export function hearWorkOrder(
  { redacted }: Pick<Case, 'redacted'>,
  { name, version, head, at, by, state }: HeardEvent<WorkOrderState>,
): CaseEvent[] {
  const { result: written, ...order } = state;
  const result = redacted && written ? TAKEN_OUT : written;
  return [{ type: 'work-order-heard', name, version, head, at, by, order, result }];
}
