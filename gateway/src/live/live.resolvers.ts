import type { CaseView } from '@hearback/contracts';
import type { Graph } from '../graph/graph.js';
import { mustBeAllowed } from '../graph/guard.js';
import { visibleTo, type Change } from './changes.js';
import type { Batch } from './following.js';

export const liveResolvers = {
  Subscription: {
    changes: {
      subscribe: (_: unknown, { after }: { after?: string | null }, graph: Graph) => seenBy(graph, after ?? undefined),
      resolve: (batch: Batch) => batch,
    },
  },
  Change: {
    case: ({ caseId }: Change, _: unknown, graph: Graph): Promise<CaseView | undefined> =>
      graph.load.cases.load(caseId),
  },
};

/** What somebody sees of what changes: who they are is looked at again each time. */
async function* seenBy(graph: Graph, after: string | undefined): AsyncGenerator<Batch, undefined> {
  const { signal, again } = graph.asker.lasting!;
  let first = true;
  for await (const batch of graph.platform.following.follow(graph.context, after, signal, (place) =>
    graph.must(place),
  )) {
    const now = await again();
    mustBeAllowed(now, 'changes');
    const changes = batch.changes.filter(visibleTo(now.acting.context.roles, now.acting.context));
    if (changes.length || first) yield { ...batch, changes };
    first = false;
  }
  return undefined;
}
