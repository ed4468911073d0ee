import { checkInput, isRefusal, notFound, PageInput, type Outcome } from '@hearback/contracts';
import type { GraphQLResolveInfo } from 'graphql';
import type { z } from 'zod';
import { COMPANY_SUSPENDED } from '../company/suspend/suspended.js';
import type { Change, Graph } from '../graph/graph.js';
import { selects, statesIn } from '../graph/pages.js';
import { unauthenticated } from '../graph/top-level.js';
import { strangePropertiesIn } from '../property/only-our-own-properties-are-named.js';
import { ChangeMember } from './change/change-member.input.js';
import type { Invitation } from './invite/invitation.js';
import { InviteMember } from './invite/invite-member.input.js';
import { MembersAsked } from './list/filter.js';
import type { Member } from './membership.js';
import { SaveMembership } from './save/save-membership.input.js';

type Input<T> = { readonly input: T };
type Scoped = Pick<Member, 'properties' | 'reportsTo'>;

export const membershipResolvers = {
  Query: {
    memberships: async (_: unknown, args: MembersAsked, graph: Graph, info: GraphQLResolveInfo) => {
      const asked = graph.must(checkInput(MembersAsked, { ...args, count: selects(info, 'totalCount') }));
      return statesIn(graph.must(await graph.platform.memberships.list(graph.context, asked)));
    },
    invitations: async (_: unknown, args: PageInput, graph: Graph) => {
      const paging = graph.must(checkInput(PageInput, args));
      return statesIn(graph.must(await graph.platform.invited.list(graph.context, paging)));
    },
  },
  Mutation: {
    saveMembership: async (_: unknown, { input }: Input<SaveMembership>, graph: Graph) => {
      const save = (checked: SaveMembership) => graph.platform.members.save(graph.context, checked);
      return graph.result('Membership', await withOurProperties(graph, SaveMembership, input, save));
    },
    changeMember: async (_: unknown, { input }: Input<ChangeMember>, graph: Graph) => {
      const change = (checked: ChangeMember) => graph.platform.members.change(graph.context, checked);
      return graph.result('Membership', await withOurProperties(graph, ChangeMember, input, change));
    },
    removeMember: async (_: unknown, { input }: Input<{ membershipId: string }>, graph: Graph) =>
      graph.result('Membership', await graph.platform.members.remove(graph.context, input.membershipId)),
    inviteMember: async (_: unknown, { input, idempotencyKey }: Change<InviteMember>, graph: Graph) => {
      const invite = (checked: InviteMember) => graph.platform.invitations.invite(graph.context, checked);
      const said = { ...input, key: idempotencyKey ?? undefined };
      return graph.result('SentInvitation', await withOurProperties(graph, InviteMember, said, invite));
    },
    withdrawInvitation: async (_: unknown, { input }: Input<{ invitationId: string }>, graph: Graph) =>
      graph.result('Invitation', await graph.platform.invitations.withdraw(graph.context, input.invitationId)),
    acceptInvitation: async (_: unknown, { input }: Input<{ token: string }>, graph: Graph) =>
      graph.result('Membership', await accept(graph, input.token)),
  },
  Membership: {
    propertyIds: propertiesNamed,
    reportsTo: superior,
  },
  Invitation: {
    propertyIds: propertiesNamed,
    reportsTo: superior,
    status: ({ status, expiresAt }: Invitation, _: unknown, { platform }: Graph) => {
      if (status !== 'OPEN') return status === 'WITHDRAWN' ? status : 'USED';
      return expiresAt <= platform.clock.now().toISOString() ? 'EXPIRED' : status;
    },
  },
};

function propertiesNamed({ properties }: Scoped): readonly string[] | null {
  return properties === 'all' ? null : properties;
}
function superior({ reportsTo }: Scoped) {
  return reportsTo && { id: reportsTo };
}

// What is wrong with the input first, then properties that the administrator may not name.
async function withOurProperties<I extends { propertyIds?: string[] | null }, T extends object>(
  graph: Graph,
  schema: z.ZodType<I>,
  input: unknown,
  act: (checked: I) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const checked = checkInput(schema, input);
  if (isRefusal(checked)) return checked;
  const named = (checked.ok.propertyIds ?? []).map((id, i) => ({ id, path: `propertyIds.${i}` }));
  return (await strangePropertiesIn(named, graph.load.properties)) ?? act(checked.ok);
}

// The token is tried first, so that a wrong one tells nothing; using a good one needs to be signed in, in whatever company.
async function accept(graph: Graph, token: string): Promise<Outcome<Member>> {
  const { invitations } = graph.platform;
  const company = invitations.companyOf(token);
  const tenant = company && (await graph.platform.tenants.byId(company));
  if (!tenant) return notFound('token');
  const { identity, denied } = graph.asker;
  if (!identity) throw denied ?? unauthenticated(graph.language);
  if (tenant.suspended) return COMPANY_SUSPENDED;
  return invitations.accept(token, identity);
}
