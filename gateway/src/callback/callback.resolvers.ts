import {
  concludeCallback,
  listCallbacks,
  notFound,
  recordAttempt,
  type AttemptState,
  type CallbackView,
} from '@hearback/contracts';
import { actionsOf } from '../action/actions.js';
import { caseById } from '../case/case.resolvers.js';
import { textOfCase } from '../case/text-of-a-case.js';
import { clocksOfCallback } from '../clock/clocks.js';
import { change, type Graph } from '../graph/graph.js';
import { list } from '../graph/pages.js';

type Of = Pick<CallbackView, 'id' | 'caseId'>;
type Attempt = AttemptState & { readonly of: Of; readonly place: number };

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
    clock: (of: CallbackView) => clocksOfCallback(of)[0],
    comment: (of: CallbackView, _: unknown, graph: Graph) => inWords(of, graph, ({ comment }) => comment),
    attempts: (of: CallbackView) => of.attempts.map((one, place): Attempt => ({ ...one, of, place })),
    by: ({ by }: CallbackView) => by && { id: by },
    actions: ({ id }: CallbackView, _: unknown, graph: Graph) => actionsOf('callback', id, graph),
  },
  Attempt: {
    by: ({ by }: Attempt) => ({ id: by }),
    note: ({ of, place }: Attempt, _: unknown, graph: Graph) =>
      inWords(of, graph, ({ attempts }) => attempts[place]?.note),
  },
};

/** What was typed into a callback, as the viewer may see it. Only callback has it. */
async function inWords({ id, caseId }: Of, graph: Graph, wordsOf: (callback: CallbackView) => string | undefined) {
  const callback = (await graph.load.callbacks.load(id)) ?? graph.must<CallbackView>(notFound('callbacks'));
  return textOfCase(wordsOf(callback), caseId, graph);
}
