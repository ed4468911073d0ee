import {
  reopenTrackedCase,
  trackCase,
  urgeTrackedCase,
  type ReopenedCaseView,
  type Rpc,
  type TrackedCaseView,
} from '@hearback/contracts';
import { newKeyOnce } from '@hearback/store';
import { shownAction } from '../action/actions.js';
import { holderOfCode } from '../company/company-of-code.js';
import type { Change, Graph } from '../graph/graph.js';

interface ByCode {
  readonly trackingCode: string;
}

/** What the holder of a tracking code sees and does without signing in. Whatever is wrong with it: NOT_FOUND, in the same words. */
export const trackResolvers = {
  Query: {
    trackCase: async (_: unknown, { trackingCode }: ByCode, graph: Graph) => {
      const { holder, code } = await holderOfCode(graph, trackingCode);
      return holder.ask(trackCase, { code });
    },
  },
  Mutation: {
    urgeTrackedCase: byCode<{ note?: string | null }, TrackedCaseView>(urgeTrackedCase, 'TrackedCase'),
    reopenTrackedCase: byCode<{ reason: string }, ReopenedCaseView>(reopenTrackedCase, 'ReopenedCase'),
  },
  TrackedCase: {
    actions: ({ actions = [] }: TrackedCaseView, _: unknown, graph: Graph) =>
      actions.map((one) => shownAction(one, graph)),
  },
  TrackedStep: {
    text: ({ text }: TrackedCaseView['steps'][number], _: unknown, graph: Graph) => graph.say(text),
  },
};

function byCode<I extends object, O extends object>(
  contract: Rpc<I & { code: string; key?: string }, O>,
  typename: string,
) {
  return async (_: unknown, { input, idempotencyKey }: Change<I & ByCode>, graph: Graph) => {
    const { trackingCode, ...said } = input;
    const { holder, code } = await holderOfCode(graph, trackingCode);
    const key = idempotencyKey ?? newKeyOnce();
    return graph.result(typename, await holder.attempt(contract, { ...said, code, key } as never));
  };
}
