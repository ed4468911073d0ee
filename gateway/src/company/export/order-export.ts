import { forbidden, notFound, ok, type Outcome } from '@hearback/contracts';
import { tenantIdFrom, type TenantId } from '@hearback/tenancy';
import type { Graph } from '../../graph/graph.js';
import { lastingLink, openedLink } from '../../graph/links.js';

const LASTS_MS = 15 * 60_000;

interface ExportOrdered {
  readonly id: string;
  readonly path: string;
  readonly expiresAt: string;
}

/** Where everything of a company can be fetched, for a quarter of an hour, by whoever asked for it. */
export async function orderExport(graph: Graph, { id }: { id: string }): Promise<Outcome<ExportOrdered>> {
  const tenantId = await companyOf(graph, id);
  if (!tenantId) return notFound('id');
  const acting = graph.asker.session?.acting;
  if (acting?.context.tenantId === id && acting.context.properties !== 'all') return SOME_PROPERTIES;
  const subject = graph.asker.identity!.subject;
  const { token, expiresAt } = lastingLink(graph.platform, LASTS_MS, { tenantId, purpose: 'export', subject });
  return ok({ id, path: `/exports/${token}`, expiresAt });
}

/** The company that a token lets whoever is signed in fetch; undefined for a token of somebody else, and for one that is over. */
export async function exportAllowed(graph: Graph, token: string): Promise<TenantId | undefined> {
  const link = openedLink(graph.platform, 'export', token);
  return link && link.subject === graph.asker.identity?.subject ? companyOf(graph, link.tenantId) : undefined;
}

// An operator's choice; an administrator's own.
async function companyOf(graph: Graph, id: string): Promise<TenantId | undefined> {
  const theirs = graph.roles.includes('operator') || graph.asker.session?.acting?.context.tenantId === id;
  return theirs && (await graph.platform.tenants.byId(id)) ? tenantIdFrom('token', id) : undefined;
}

const SOME_PROPERTIES = forbidden(
  {
    zh: '导出包含全公司的数据，您只负责部分项目。',
    en: 'An export holds the whole company; you administer a part of it.',
  },
  { zh: '请全公司的管理员导出。', en: 'Ask an administrator of the whole company.' },
);
