import {
  getBuildings,
  getUnits,
  importProperties,
  listProperties,
  notFound,
  saveProperty,
  type ImportView,
  type InputOf,
  type PropertyView,
} from '@hearback/contracts';
import type { Graph } from '../graph/graph.js';
import { submitLink } from '../submit/submit-link.js';
import { list } from '../graph/pages.js';

type SaveProperty = InputOf<typeof saveProperty>;

export const propertyResolvers = {
  Query: {
    properties: list(listProperties),
    // Of one that is not theirs to see there are none.
    buildings: async (_: unknown, input: InputOf<typeof getBuildings>, graph: Graph) =>
      (await graph.load.properties.load(input.propertyId)) ? graph.ask(getBuildings, input) : [],
    propertyImport: (_: unknown, { csv }: { csv: string }, graph: Graph) =>
      graph.ask(importProperties, { csv, dryRun: true }),
    property: async (_: unknown, { id }: { id: string }, graph: Graph) =>
      (await graph.load.properties.load(id)) ?? graph.must(notFound('id')),
  },
  Mutation: {
    saveProperty: async (_: unknown, { input }: { input: SaveProperty }, graph: Graph) =>
      graph.result('Property', await graph.attempt(saveProperty, input)),
    importProperties: async (_: unknown, { input: { csv } }: { input: { csv: string } }, graph: Graph) =>
      graph.result('PropertyImport', await graph.attempt(importProperties, { csv })),
  },
  ImportProblem: {
    reason: ({ reason }: ImportView['problems'][number], _: unknown, graph: Graph) => graph.say(reason),
  },
  Property: {
    submitLink: ({ id }: Pick<PropertyView, 'id'>, _: unknown, graph: Graph) => submitLink(id, graph),
    units: ({ id }: Pick<PropertyView, 'id'>, _: unknown, graph: Graph) => graph.ask(getUnits, { propertyId: id }),
    savedAs: async ({ id, code }: Pick<PropertyView, 'id' | 'code'>, _: unknown, graph: Graph) =>
      code ?? (await graph.load.properties.load(id))?.code,
  },
};
