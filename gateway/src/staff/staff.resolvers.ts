import { checkInput, isRefusal, listTeams, PageInput, saveRoutes, saveTeam, type InputOf } from '@hearback/contracts';
import { PERMISSIONS } from '@hearback/identity';
import type { Graph } from '../graph/graph.js';
import { list, statesIn } from '../graph/pages.js';
import { isStaff } from '../membership/membership.js';
import { strangePropertiesIn } from '../property/only-our-own-properties-are-named.js';
import { sessionMay, type Session } from '../sign-in/session.js';
import { strangersIn, type SaveTeam } from './only-our-own-are-in-a-team.js';

type SaveRoutes = InputOf<typeof saveRoutes>;
type Named = { readonly id: string; readonly name?: string };

export const staffResolvers = {
  Query: {
    viewer: (_: unknown, __: unknown, graph: Graph) => graph.asker.session,
    teams: list(listTeams),
    staff: async (_: unknown, args: PageInput, graph: Graph) => {
      const paging = graph.must(checkInput(PageInput, args));
      return statesIn(graph.must(await graph.platform.memberships.staff(graph.context, paging)));
    },
  },
  Mutation: {
    saveTeam: async (_: unknown, { input }: { input: SaveTeam }, graph: Graph) =>
      graph.result('Team', (await strangersIn(input, graph)) ?? (await graph.attempt(saveTeam, input))),
    saveRoutes: async (_: unknown, { input }: { input: SaveRoutes }, graph: Graph) =>
      graph.result('RoutesSaved', await routed(graph, input)),
  },
  Viewer: {
    id: ({ identity }: Session) => identity?.subject,
    name: ({ identity, acting }: Session) => acting?.member?.state.name ?? identity?.name ?? identity?.username,
    company: ({ acting }: Session) => acting && { id: acting.context.tenantId },
    operations: (session: Session) => Object.keys(PERMISSIONS).filter((operation) => sessionMay(session, operation)),
    now: (_: Session, __: unknown, graph: Graph) => graph.platform.clock.now().toISOString(),
    staff: ({ acting }: Session) => (acting?.member && isStaff(acting.member.state) ? acting.member.state : null),
  },
  // Named by id in cases and orders: the name is looked up only when it is asked for.
  Staff: {
    name: ({ id, name }: Named, _: unknown, graph: Graph) => name ?? graph.nameOf(id),
  },
  Team: {
    members: async ({ id }: Named, _: unknown, graph: Graph) =>
      ((await graph.load.teams.load(id))?.memberIds ?? []).map((member) => ({ id: member })),
    name: async ({ id, name }: Named, _: unknown, graph: Graph) =>
      name ?? (await graph.load.teams.load(id))?.name ?? id,
  },
};

async function routed(graph: Graph, input: SaveRoutes) {
  const checked = checkInput(saveRoutes.input, input);
  if (isRefusal(checked)) return checked;
  const named = checked.ok.routes.map(({ propertyId: id }, i) => ({ id, path: `routes.${i}.propertyId` }));
  return (await strangePropertiesIn(named, graph.load.properties)) ?? graph.attempt(saveRoutes, checked.ok);
}
