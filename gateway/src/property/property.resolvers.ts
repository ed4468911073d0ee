import { getUnits, listProperties, notFound, saveProperty, type InputOf, type PropertyView } from '@hearback/contracts';
import type { Graph } from '../graph/graph.js';
import { submitLink } from '../submit/submit-link.js';
import { list } from '../graph/pages.js';

type SaveProperty = InputOf<typeof saveProperty>;

export const propertyResolvers = {
  Query: {
    properties: list(listProperties),
    property: async (_: unknown, { id }: { id: string }, graph: Graph) =>
      (await graph.load.properties.load(id)) ?? graph.must(notFound('id')),
  },
  Mutation: {
    saveProperty: async (_: unknown, { input }: { input: SaveProperty }, graph: Graph) =>
      graph.result('Property', await graph.attempt(saveProperty, input)),
  },
  Property: {
    submitLink: ({ id }: Pick<PropertyView, 'id'>, _: unknown, graph: Graph) => submitLink(id, graph),
    units: ({ id }: Pick<PropertyView, 'id'>, _: unknown, graph: Graph) => graph.ask(getUnits, { propertyId: id }),
  },
};
