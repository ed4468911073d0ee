import type { Graph } from '../graph/graph.js';
import { provision, type ProvisionTenant } from './provision/provision.js';

export const companyResolvers = {
  Mutation: {
    provisionTenant: async (_: unknown, { input }: { input: ProvisionTenant }, graph: Graph) =>
      graph.result('Company', await provision(graph, input)),
  },
  // Named by id everywhere else: the name is looked up only when it is asked for.
  Company: {
    name: async ({ id, name }: { id: string; name?: string }, _: unknown, graph: Graph) =>
      name ?? (await graph.platform.tenants.byId(id))?.name ?? id,
  },
};
