import { getUnits, listProperties, saveProperty, type PropertyView } from '@hearback/contracts';
import type { z } from 'zod';
import type { Graph } from '../graph/graph.js';
import { list } from '../graph/pages.js';

type SaveProperty = z.infer<(typeof saveProperty)['input']>;

export const propertyResolvers = {
  Query: {
    properties: list(listProperties),
  },
  Mutation: {
    saveProperty: async (_: unknown, { input }: { input: SaveProperty }, graph: Graph) =>
      graph.result('Property', await graph.attempt(saveProperty, input)),
  },
  Property: {
    units: ({ id }: Pick<PropertyView, 'id'>, _: unknown, graph: Graph) => graph.ask(getUnits, { propertyId: id }),
  },
};
