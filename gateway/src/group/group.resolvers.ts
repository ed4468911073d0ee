import {
  checkInput,
  getMonthlySummary,
  getTargets,
  Id,
  isRefusal,
  listCases,
  notFound,
  ok,
  PageInput,
  text,
  type CaseView,
  type RateView,
} from '@hearback/contracts';
import { ALIAS, tenantIdFrom } from '@hearback/tenancy';
import { z } from 'zod';
import type { Graph } from '../graph/graph.js';
import { connection } from '../graph/pages.js';
import { GrantGroup, type Grant } from './grant/grant.js';
import type { Group } from './groups.js';
import type { GroupRead } from './read/group-reads.js';

type Input<T> = { readonly input: T };
const SaveGroup = z.object({
  id: z.string().regex(ALIAS),
  name: text(80),
  subjects: z.array(Id).max(100),
});

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly month: string;
  readonly companyIds?: readonly string[] | null;
}

/** A company as somebody of a group looks at it: a request of its own in that company's context. */
interface Looked {
  readonly company: { readonly id: string; readonly name: string };
  readonly grant: Grant;
  readonly inside: Graph;
  readonly asked: Asked;
}

const groupOf = async ({ groupId }: { readonly groupId: string }, _: unknown, graph: Graph) =>
  (await graph.platform.groups.find(groupId)) ?? { id: groupId, name: groupId };

export const groupResolvers = {
  Query: {
    group: async (_: unknown, asked: Asked, graph: Graph) => {
      const groups = await graph.platform.groups.of(graph.asker.identity!.subject);
      const looked = await Promise.all(groups.map((group) => companiesOf(graph, group, asked)));
      return { groups, companies: looked.flat() };
    },
    groupGrants: (_: unknown, __: unknown, graph: Graph) => graph.platform.grants.all(graph.context),
    groupReads: async (_: unknown, args: PageInput, graph: Graph) => {
      const paging = graph.must(checkInput(PageInput, args));
      return connection(graph.must(await graph.platform.groupReads.list(graph.context, paging)));
    },
  },
  Mutation: {
    saveGroup: async (_: unknown, { input }: Input<z.infer<typeof SaveGroup>>, graph: Graph) => {
      const checked = checkInput(SaveGroup, input);
      return graph.result('Group', isRefusal(checked) ? checked : ok(await graph.platform.groups.save(checked.ok)));
    },
    grantGroup: async (_: unknown, { input }: Input<GrantGroup>, graph: Graph) => {
      const checked = checkInput(GrantGroup, input);
      return graph.result(
        'GroupGrant',
        isRefusal(checked) ? checked : await graph.platform.grants.grant(graph.context, checked.ok),
      );
    },
    revokeGroup: async (_: unknown, { input }: Input<{ groupId: string }>, graph: Graph) =>
      graph.result('GroupGrant', await graph.platform.grants.revoke(graph.context, input.groupId)),
  },
  GroupCompany: {
    scope: ({ grant }: Looked) => grant.scope,
    until: ({ grant }: Looked) => grant.until,
    targets: async (of: Looked) => {
      const { from, to } = of.asked;
      return Object.values(await (await looking(of, 'TARGETS')).ask(getTargets, { from, to }));
    },
    monthlySummary: async (of: Looked) =>
      (await looking(of, 'MONTHLY_SUMMARY')).ask(getMonthlySummary, { month: of.asked.month }),
    cases: async (of: Looked, paging: PageInput) => {
      if (of.grant.scope !== 'CASES') return null;
      const page = await (await looking(of, 'CASES')).ask(listCases, paging);
      return connection({ ...page, items: page.items.map(asGroupsSeeIt) });
    },
  },
  GroupRate: {
    definition: ({ definition }: RateView, _: unknown, graph: Graph) => graph.say(definition),
  },
  GroupGrant: { group: groupOf },
  GroupRead: {
    id: ({ _id }: { _id: string }) => _id,
    group: groupOf,
  },
};

// Each company answers in its own context, and only as long as it grants something.
async function companiesOf(
  graph: Graph,
  { id: groupId, companies }: Group & { readonly companies: readonly string[] },
  asked: Asked,
): Promise<Looked[]> {
  const { platform, asker } = graph;
  const looked = await Promise.all(
    companies
      .filter((id) => !asked.companyIds || asked.companyIds.includes(id))
      .map(async (id): Promise<Looked | undefined> => {
        const tenant = await platform.tenants.byId(id);
        if (!tenant || tenant.suspended) return undefined;
        const session = await platform.sessions.ofGroup(asker.identity!, tenantIdFrom('token', id), groupId);
        const inside = graph.as(session);
        const grant = await platform.grants.reach(inside.context, groupId);
        return grant && { company: { id, name: tenant.name }, grant, inside, asked };
      }),
  );
  return looked.flatMap((one) => one ?? []);
}

// Noted at the company before it is shown; a grant revoked since the query began shows nothing.
async function looking({ inside, grant }: Looked, what: GroupRead['what']): Promise<Graph> {
  const { platform, asker, context } = inside;
  if (!(await platform.grants.reach(context, grant.groupId))) return inside.must(notFound('companyIds'));
  const reader = asker.session?.identity?.name ?? asker.session?.identity?.username ?? '';
  await platform.groupReads.note(context, { groupId: grant.groupId, reader, what });
  return inside;
}

/** A case as groups see it: what it is about and how it goes. Who complains, and how to reach them, is never theirs. */
function asGroupsSeeIt({ property, ...one }: CaseView) {
  const { id, number, channel, kind, category, grade, status, description, receivedAt } = one;
  return { id, number, channel, kind, category, grade, status, description, receivedAt, property: property?.name };
}
