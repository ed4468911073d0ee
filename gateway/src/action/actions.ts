import type { ActionView } from '@hearback/contracts';
import type { Graph } from '../graph/graph.js';
import { mustBeAllowed } from '../graph/guard.js';
import type { Loaders } from '../graph/loaders.js';

/**
 * What whoever asks may do with a thing now. What their roles never allow is left out; of the rest its service says whether it is open,
 * by the rules by which it would answer the mutation.
 */
export async function actionsOf(what: keyof Loaders['actions'], id: string, graph: Graph) {
  // The resident or partner who filed a case gets it back as the answer; its rules are the staff's.
  mustBeAllowed(graph, 'case');
  const found = await graph.load.actions[what].load(id);
  return (found?.actions ?? []).filter(({ operation }) => graph.may(operation)).map((one) => shownAction(one, graph));
}

/** An action as the graph shows it: open, or why not in the asker's language. */
export const shownAction = ({ operation, refusal }: ActionView, graph: Graph) => ({
  operation,
  open: !refusal,
  code: refusal?.code,
  reason: refusal && graph.say(refusal.message),
  hint: refusal?.hint && graph.say(refusal.hint),
});
