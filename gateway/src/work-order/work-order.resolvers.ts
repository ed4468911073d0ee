import {
  acceptWorkOrder,
  dispatchWorkOrder,
  holdWorkOrder,
  listWorkOrders,
  recordArrival,
  recordContact,
  resolveWorkOrder,
  resumeWorkOrder,
  transferWorkOrder,
  type WorkOrderView,
} from '@hearback/contracts';
import { caseById } from '../case/case.resolvers.js';
import { clocksOfOrder } from '../clock/clocks.js';
import { change, type Graph } from '../graph/graph.js';
import { list } from '../graph/pages.js';

export const workOrderResolvers = {
  Query: {
    workOrders: list(listWorkOrders),
  },
  Mutation: {
    dispatchWorkOrder: change(dispatchWorkOrder, 'WorkOrder'),
    acceptWorkOrder: change(acceptWorkOrder, 'WorkOrder'),
    transferWorkOrder: change(transferWorkOrder, 'WorkOrder'),
    recordContact: change(recordContact, 'WorkOrder'),
    recordArrival: change(recordArrival, 'WorkOrder'),
    holdWorkOrder: change(holdWorkOrder, 'WorkOrder'),
    resumeWorkOrder: change(resumeWorkOrder, 'WorkOrder'),
    resolveWorkOrder: change(resolveWorkOrder, 'WorkOrder'),
  },
  WorkOrder: {
    case: (order: WorkOrderView, _: unknown, graph: Graph) => caseById(graph, order.case.id, 'case'),
    team: ({ teamId }: WorkOrderView) => teamId && { id: teamId },
    handler: ({ handlerId }: WorkOrderView) => handlerId && { id: handlerId },
    clocks: clocksOfOrder,
  },
};
