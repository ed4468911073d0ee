import {
  concludeCallback,
  listCallbacks,
  recordAttempt,
  type AttemptState,
  type CallbackView,
} from '@hearback/contracts';
import { actionsOf } from '../action/actions.js';
import { caseById } from '../case/case.resolvers.js';
import { change, type Graph } from '../graph/graph.js';
import { list } from '../graph/pages.js';

export const callbackResolvers = {
  Query: {
    callbacks: list(listCallbacks),
  },
  Mutation: {
    recordAttempt: change(recordAttempt, 'Callback'),
    concludeCallback: change(concludeCallback, 'Callback'),
  },
  Callback: {
    case: ({ caseId }: CallbackView, _: unknown, graph: Graph) => caseById(graph, caseId, 'case'),
    method: ({ method, concludedMethod }: CallbackView) => concludedMethod ?? method,
    by: ({ by }: CallbackView) => by && { id: by },
    actions: ({ id }: CallbackView, _: unknown, graph: Graph) => actionsOf('callback', id, graph),
  },
  Attempt: {
    by: ({ by }: AttemptState) => ({ id: by }),
  },
};
