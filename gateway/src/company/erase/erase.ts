import { invalid, notFound, ok, refuse, type Outcome } from '@hearback/contracts';
import { ALIAS, tenantIdFrom } from '@hearback/tenancy';
import type { Graph } from '../../graph/graph.js';
import type { Check } from '../undertaking/undertaking.js';
import { Undertakings } from '../undertaking/undertakings.js';

/** What was looked for after everything was deleted, and how much of it there still was. */
export interface Erased {
  readonly id: string;
  readonly complete: boolean;
  readonly checks: readonly Check[];
}

/**
 * Erases a company for good: its keys, its data in every service, its organization. In two steps, so that no slip does it: it is suspended
 * first, and its name is said again. Sent again it tells how far it is.
 */
export async function erase(graph: Graph, { id, name }: { id: string; name: string }): Promise<Outcome<Erased>> {
  const { tenants, undertakings } = graph.platform;
  if (!ALIAS.test(id)) return notFound('id');
  const tenantId = tenantIdFrom('token', id);
  const context = graph.operating(tenantId);
  const tenant = await tenants.byId(id);
  const before = await undertakings.find(context, Undertakings.idOf(tenantId, 'ERASE'));
  if (!tenant && !before) return notFound('id');
  if (tenant && !tenant.suspended) return NOT_SUSPENDED;
  if (name !== (tenant?.name ?? before?.state.order.name)) return NOT_ITS_NAME;
  const over = before && !before.state.goesOnAt && !tenant;
  const { goesOnAt, checks = [] } = over
    ? before.state
    : await undertakings.undertake(context, { kind: 'ERASE', name, code: tenant?.code ?? '' });
  return ok({ id, complete: !goesOnAt, checks });
}

const NOT_SUSPENDED = refuse(
  'COMPANY_NOT_SUSPENDED',
  { zh: '只能注销已暂停的公司。', en: 'Only a suspended company is erased.' },
  { zh: '请先暂停这家公司（suspendTenant），确认后再注销。', en: 'Suspend it first (suspendTenant), then erase it.' },
);
const NOT_ITS_NAME = invalid({
  path: 'name',
  message: { zh: '与公司名称不一致，请完整输入公司名称。', en: "Not the company's name: write it out in full." },
});
