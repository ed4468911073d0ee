import {
  acceptWorkOrder,
  dispatchWorkOrder,
  holdWorkOrder,
  listNotices,
  listWorkOrders,
  recordArrival,
  recordContact,
  resolveWorkOrder,
  resumeWorkOrder,
  transferWorkOrder,
  notFound,
  type InputOf,
  type WorkOrderState,
} from '@hearback/contracts';
import { actionsOf } from '../action/actions.js';
import { caseById } from '../case/case.resolvers.js';
import { textOfCase } from '../case/text-of-a-case.js';
import { clocksOfOrder } from '../clock/clocks.js';
import { change, type Graph } from '../graph/graph.js';
import { list } from '../graph/pages.js';

export const workOrderResolvers = {
  Query: {
    workOrders: list(listWorkOrders),
    notices: (_: unknown, args: InputOf<typeof listNotices>, graph: Graph) => graph.ask(listNotices, args),
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
    version: async ({ id, version }: WorkOrderState, _: unknown, graph: Graph) =>
      version ?? (await graph.load.versions.load(id)) ?? graph.must(notFound('workOrders')),
    case: (order: WorkOrderState, _: unknown, graph: Graph) => caseById(graph, order.case.id, 'case'),
    team: ({ teamId }: WorkOrderState) => teamId && { id: teamId },
    handler: ({ handlerId }: WorkOrderState) => handlerId && { id: handlerId },
    clocks: clocksOfOrder,
    result: (order: WorkOrderState, _: unknown, graph: Graph) => textOfCase(order.result, order.case.id, graph),
    actions: ({ id }: WorkOrderState, _: unknown, graph: Graph) => actionsOf('workOrder', id, graph),
  },
};
