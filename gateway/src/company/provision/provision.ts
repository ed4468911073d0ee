import { checkInput, Id, invalid, isRefusal, refuse, says, text, type Outcome } from '@hearback/contracts';
import { ALIAS, tenantIdFrom } from '@hearback/tenancy';
import { z } from 'zod';
import type { Graph } from '../../graph/graph.js';
import { InviteMember } from '../../membership/invite/invite-member.input.js';
import type { Tenant } from '../tenants.js';

export const ProvisionTenant = z.object({
  id: z.string().regex(ALIAS, {
    error: () =>
      says(
        '2 至 32 位小写字母、数字或短横线，以字母开头。',
        'Two to 32 lower case letters, digits and dashes, a letter first.',
      ),
  }),
  name: text(80),
  code: z.string().regex(/^[A-Z]{2,4}$/, { error: () => says('2 至 4 位大写字母。', 'Two to four capital letters.') }),
  administrator: z.object({
    subject: Id.nullish(),
    email: InviteMember.shape.email.nullish(),
    account: text(60),
    name: text(60),
  }),
});
export type ProvisionTenant = z.infer<typeof ProvisionTenant>;

/**
 * Makes a company: its entry here, then everywhere else in steps that a crash or an absent provider only puts off. Sent again, every step is
 * taken again and changes nothing where it was done.
 */
export async function provision(graph: Graph, input: ProvisionTenant): Promise<Outcome<Tenant>> {
  const checked = checkInput(ProvisionTenant, input);
  if (isRefusal(checked)) return checked;
  const { id, name, code, administrator } = checked.ok;
  if (!administrator.subject && !administrator.email) return NOBODY;
  // The operator's token speaks for every company (PERMISSIONS, provisionTenant).
  const tenantId = tenantIdFrom('token', id);
  const entered = await graph.platform.tenants.save({ id: tenantId, name, code });
  if (isRefusal(entered)) return entered;

  const order = { kind: 'PROVISION', name, code, administrator } as const;
  const { goesOnAt, refused } = await graph.platform.undertakings.undertake(graph.operating(tenantId), order);
  if (refused) return { refusal: refused };
  return goesOnAt ? UNDER_WAY : entered;
}

const NOBODY = invalid({
  path: 'administrator.email',
  message: {
    zh: '请填写管理员的邮箱或账号编号。',
    en: "Name the administrator's mail address, or their account's id.",
  },
});
const UNDER_WAY = refuse(
  'PROVISIONING_UNDER_WAY',
  {
    zh: '开通已受理，有一步暂时无法完成，将自动继续。',
    en: 'Taken on; one step is not possible now and goes on by itself.',
  },
  { zh: '稍后原样重发即可得知是否完成，不会重复。', en: 'Send the same again later to see whether it is complete.' },
);
