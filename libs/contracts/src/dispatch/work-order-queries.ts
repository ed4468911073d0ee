import { z } from 'zod';
import type { ActionsOf } from '../action.js';
import { rpc } from '../rpc.js';
import { Id, PageInput, WorkOrderStatus } from '../vocabulary.js';
import type { LedgerLineView, Page } from '../vocabulary.js';
import type { WorkOrderState } from './work-order-events.js';

export interface WorkOrderView extends WorkOrderState {
  readonly version: number;
}

export const WorkOrderFilter = z.object({
  statuses: z.array(WorkOrderStatus).max(10).nullish(),
  teamIds: z.array(Id).max(100).nullish(),
  handlerId: Id.nullish(),
  mine: z.boolean().nullish(),
  overdue: z.boolean().nullish(),
  propertyIds: z.array(Id).max(100).nullish(),
});
export type WorkOrderFilter = z.infer<typeof WorkOrderFilter>;

export const getWorkOrders = rpc('dispatch', 'get-work-orders', z.object({ ids: z.array(Id).max(200) }))<
  readonly WorkOrderView[]
>();
/** What the actor may do with each order now, and why not the rest. */
export const workOrderActions = rpc('dispatch', 'work-order-actions', z.object({ ids: z.array(Id).max(200) }))<
  readonly ActionsOf[]
>();
/** Most urgent first: by the next due time. */
export const listWorkOrders = rpc(
  'dispatch',
  'list-work-orders',
  PageInput.extend({ filter: WorkOrderFilter.nullish(), count: z.boolean().optional() }),
)<Page<WorkOrderView>>();
/** The ledgers (时限台账) of the clocks of some orders, computed again from start, pauses, policy and calendar. */
export const explainClocks = rpc('dispatch', 'explain-clocks', z.object({ workOrderIds: z.array(Id).max(200) }))<
  readonly { workOrderId: string; clock: string; ledger: readonly LedgerLineView[] }[]
>();
