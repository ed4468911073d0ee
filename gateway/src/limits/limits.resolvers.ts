import {
  getLimits,
  previewLimits,
  saveCalendar,
  saveLimits,
  type InputOf,
  type LimitsChangeView,
} from '@hearback/contracts';
import { change, type Graph } from '../graph/graph.js';

export const limitResolvers = {
  Query: {
    limits: (_: unknown, __: unknown, graph: Graph) => graph.ask(getLimits, {}),
    limitPreview: (_: unknown, input: InputOf<typeof previewLimits>, graph: Graph) => graph.ask(previewLimits, input),
  },
  Mutation: {
    saveLimits: change(saveLimits, 'Limits'),
    saveCalendar: change(saveCalendar, 'Limits'),
  },
  LimitsChange: {
    by: ({ by }: LimitsChangeView, _: unknown, graph: Graph) => graph.nameOf(by),
  },
};
