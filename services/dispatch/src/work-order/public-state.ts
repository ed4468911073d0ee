import type { WorkOrderState, WorkOrderView } from '@hearback/contracts';
import type { Kept } from '@hearback/store';
import { isComplex } from './rules/more-than-one-department-is-complex.js';
import type { WorkOrder } from './work-order.js';

/** What the others may know of an order: nothing of whom it will remind, nor of what was found out about causes. */
export function publicState(order: WorkOrder): WorkOrderState {
  const { id, round, status, teamId, handlerId, accountableId, clocks, transfers, handledBy } = order;
  const { lastUrgedAt: _, ...about } = order.case;
  return {
    id,
    case: about,
    round,
    status,
    teamId,
    handlerId,
    accountableId,
    clocks,
    hold: order.status === 'ON_HOLD' ? order.hold : undefined,
    transfers,
    resolvedAt: order.status === 'RESOLVED' ? order.resolvedAt : undefined,
    result: order.status === 'RESOLVED' ? order.result : undefined,
    handledBy,
    complex: isComplex(handledBy),
  };
}

export const viewOf = ({ state, version }: Kept<WorkOrder>): WorkOrderView => ({ ...publicState(state), version });
