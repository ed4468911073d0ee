import {
  checkInput,
  isRefusal,
  listTeams,
  PageInput,
  saveRoutes,
  saveTeam,
  type InputOf,
  type Outcome,
} from '@hearback/contracts';
import type { Graph } from '../graph/graph.js';
import { connection, list } from '../graph/pages.js';
import { isStaff, type Member } from '../membership/membership.js';
import { SaveMembership } from '../membership/save/save-membership.input.js';
import { strangePropertiesIn } from '../property/only-our-own-properties-are-named.js';
import type { Session } from '../sign-in/session.js';
import { strangersIn, type SaveTeam } from './only-our-own-are-in-a-team.js';

type SaveRoutes = InputOf<typeof saveRoutes>;
type Named = { readonly id: string; readonly name?: string };

export const staffResolvers = {
  Query: {
    viewer: (_: unknown, __: unknown, graph: Graph) => graph.asker.session,
    teams: list(listTeams),
    staff: async (_: unknown, args: { first: number; after?: string | null }, graph: Graph) => {
      const paging = graph.must(checkInput(PageInput, args));
      const page = graph.must(await graph.platform.members.list(graph.context, paging));
      return connection({ ...page, items: page.items.map(({ state }) => state) });
    },
  },
  Mutation: {
    saveMembership: async (_: unknown, { input }: { input: SaveMembership }, graph: Graph) =>
      graph.result('Membership', await saveMembership(graph, input)),
    saveTeam: async (_: unknown, { input }: { input: SaveTeam }, graph: Graph) =>
      graph.result('Team', (await strangersIn(input, graph)) ?? (await graph.attempt(saveTeam, input))),
    saveRoutes: async (_: unknown, { input }: { input: SaveRoutes }, graph: Graph) =>
      graph.result('RoutesSaved', await routed(graph, input)),
  },
  Viewer: {
    id: ({ identity }: Session) => identity?.subject,
    name: ({ identity, acting }: Session) => acting?.member?.state.name ?? identity?.name ?? identity?.username,
    company: ({ acting }: Session) => acting && { id: acting.context.tenantId },
    staff: ({ acting }: Session) => (acting?.member && isStaff(acting.member.state) ? acting.member.state : null),
  },
  Membership: {
    propertyIds: ({ properties }: Member) => (properties === 'all' ? null : properties),
    reportsTo: ({ reportsTo }: Member) => reportsTo && { id: reportsTo },
  },
  // Named by id in cases and orders: the name is looked up only when it is asked for.
  Staff: {
    name: async ({ id, name }: Named, _: unknown, graph: Graph) => name ?? (await graph.load.names.load(id)) ?? id,
  },
  Team: {
    name: async ({ id, name }: Named, _: unknown, graph: Graph) =>
      name ?? (await graph.load.teams.load(id))?.name ?? id,
  },
};

async function saveMembership(graph: Graph, input: SaveMembership): Promise<Outcome<Member>> {
  const checked = checkInput(SaveMembership, input);
  if (isRefusal(checked)) return checked;
  const named = (checked.ok.propertyIds ?? []).map((id, i) => ({ id, path: `propertyIds.${i}` }));
  return (
    (await strangePropertiesIn(named, graph.load.properties)) ?? graph.platform.members.save(graph.context, checked.ok)
  );
}

async function routed(graph: Graph, input: SaveRoutes) {
  const checked = checkInput(saveRoutes.input, input);
  if (isRefusal(checked)) return checked;
  const named = checked.ok.routes.map(({ propertyId: id }, i) => ({ id, path: `routes.${i}.propertyId` }));
  return (await strangePropertiesIn(named, graph.load.properties)) ?? graph.attempt(saveRoutes, checked.ok);
}
