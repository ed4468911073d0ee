import { checkInput, isRefusal, says, setUpCompany, text, type Outcome } from '@hearback/contracts';
import { tenantIdFrom } from '@hearback/tenancy';
import { z } from 'zod';
import type { Graph } from '../../graph/graph.js';
import { membershipId } from '../../membership/membership.js';
import { SaveMembership } from '../../membership/save/save-membership.input.js';
import type { Tenant } from '../tenants.js';

export const ProvisionTenant = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,31}$/, {
    error: () =>
      says(
        '2 至 32 位小写字母、数字或短横线，以字母开头。',
        'Two to 32 lower case letters, digits and dashes, a letter first.',
      ),
  }),
  name: text(80),
  code: z.string().regex(/^[A-Z]{2,4}$/, { error: () => says('2 至 4 位大写字母。', 'Two to four capital letters.') }),
  administrator: SaveMembership.pick({ subject: true, account: true, name: true }),
});
export type ProvisionTenant = z.infer<typeof ProvisionTenant>;

/**
 * Makes a company: its entry here, its number prefix in intake, its first administrator. Each part is done once however often this is
 * sent, so a provisioning that broke off is sent again.
 */
export async function provision(graph: Graph, input: ProvisionTenant): Promise<Outcome<Tenant>> {
  const checked = checkInput(ProvisionTenant, input);
  if (isRefusal(checked)) return checked;
  const { id, name, code, administrator } = checked.ok;
  const { tenants, sessions, members, memberships } = graph.platform;
  // The operator's token speaks for every company (PERMISSIONS, provisionTenant).
  const tenantId = tenantIdFrom('token', id);
  const entered = await tenants.save({ id: tenantId, name, code });
  if (isRefusal(entered)) return entered;

  const inCompany = graph.as(await sessions.ofOperator(graph.asker.session, tenantId));
  const known = await inCompany.attempt(setUpCompany, { code, name });
  if (isRefusal(known)) return known;
  const there = await memberships.find(inCompany.context, membershipId(tenantId, administrator.subject));
  if (there?.state.active && there.state.roles.includes('administrator')) return entered;
  const made = await members.save(inCompany.context, { ...administrator, roles: ['administrator'] });
  return isRefusal(made) ? made : entered;
}
