import { workOrderEvents, type WorkOrderState } from '@hearback/contracts';
import type { AggregateType } from '@hearback/store';
import { due, wakeAt } from './due.js';
import { evolve } from './evolve/evolve.js';
import { publicState } from './public-state.js';
import type { WorkOrder } from './work-order.js';
import { FREE_TEXT, type WorkOrderEvent } from './work-order.events.js';

export const workOrderType: AggregateType<WorkOrder, WorkOrderEvent, WorkOrderState> = {
  family: workOrderEvents,
  stateVersion: 1,
  evolve,
  publicState,
  freeText: FREE_TEXT,
  blanks: { measures: [], cause: undefined, responsibility: undefined },
  wakeAt,
  due,
  propertyPath: 'case.propertyId',
  indexes: [
    { 'case.id': 1 },
    { urgentAt: 1, _id: 1 },
    { 'case.propertyId': 1, urgentAt: 1, _id: 1 },
    { teamId: 1, urgentAt: 1, _id: 1 },
    // Also counts the open orders of a handler.
    { handlerId: 1, status: 1, urgentAt: 1, _id: 1 },
  ],
};
