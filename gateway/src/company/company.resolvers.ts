import { notFound, ok } from '@hearback/contracts';
import type { Graph } from '../graph/graph.js';
import { erase } from './erase/erase.js';
import { orderExport } from './export/order-export.js';
import { provision, type ProvisionTenant } from './provision/provision.js';

type Input<T> = { readonly input: T };

export const companyResolvers = {
  Mutation: {
    provisionTenant: async (_: unknown, { input }: Input<ProvisionTenant>, graph: Graph) =>
      graph.result('Company', await provision(graph, input)),
    suspendTenant: suspending(true),
    resumeTenant: suspending(false),
    exportTenant: async (_: unknown, { input }: Input<{ id: string }>, graph: Graph) =>
      graph.result('TenantExport', await orderExport(graph, input)),
    eraseTenant: async (_: unknown, { input }: Input<{ id: string; name: string }>, graph: Graph) =>
      graph.result('TenantErasure', await erase(graph, input)),
  },
  // Named by id everywhere else: the name is looked up only when it is asked for.
  Company: {
    name: async ({ id, name }: { id: string; name?: string }, _: unknown, graph: Graph) =>
      name ?? (await graph.platform.tenants.byId(id))?.name ?? id,
  },
};

function suspending(suspended: boolean) {
  return async (_: unknown, { input: { id } }: Input<{ id: string }>, graph: Graph) => {
    const tenant = await graph.platform.tenants.suspend(id, suspended);
    return graph.result('Company', tenant ? ok(tenant) : notFound('id'));
  };
}
