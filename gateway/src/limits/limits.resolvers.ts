import { getLimits, previewLimits, type InputOf } from '@hearback/contracts';
import type { Graph } from '../graph/graph.js';

export const limitResolvers = {
  Query: {
    limits: (_: unknown, __: unknown, graph: Graph) => graph.ask(getLimits, {}),
    limitPreview: (_: unknown, input: InputOf<typeof previewLimits>, graph: Graph) => graph.ask(previewLimits, input),
  },
};
