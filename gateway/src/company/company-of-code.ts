import { notFound } from '@hearback/contracts';
import { readTrackingCode } from '@hearback/tenancy';
import type { Graph } from '../graph/graph.js';
import type { Tenant } from './tenants.js';

/** The company that a tracking code names, and the code as it is kept. Throws NOT_FOUND when it is none, or names nobody. */
export async function companyOfCode(graph: Graph, trackingCode: string): Promise<{ tenant: Tenant; code: string }> {
  const read = readTrackingCode(trackingCode);
  const tenant = read && (await graph.platform.tenants.byCode(read.companyCode));
  return tenant ? { tenant, code: read.code } : graph.must(notFound('trackingCode'));
}

/** The request as whoever holds the code makes it, and the code as it is kept. */
export async function holderOfCode(graph: Graph, trackingCode: string): Promise<{ holder: Graph; code: string }> {
  const { tenant, code } = await companyOfCode(graph, trackingCode);
  return { holder: await graph.asHolder(tenant.id, 'tracking'), code };
}
