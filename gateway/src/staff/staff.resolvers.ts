import { checkInput, listTeams, PageInput, saveTeam } from '@hearback/contracts';
import { PERMISSIONS } from '@hearback/identity';
import type { Graph } from '../graph/graph.js';
import { list, statesIn } from '../graph/pages.js';
import { isStaff } from '../membership/membership.js';
import { sessionMay, type Session } from '../sign-in/session.js';
import { strangersIn, type SaveTeam } from './only-our-own-are-in-a-team.js';

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
    savedAs: async ({ id }: Named, _: unknown, graph: Graph) => (await graph.load.teams.load(id))?.code,
    leader: async ({ id }: Named, _: unknown, graph: Graph) => {
      const leaderId = (await graph.load.teams.load(id))?.leaderId;
      return leaderId && { id: leaderId };
    },
    name: async ({ id, name }: Named, _: unknown, graph: Graph) =>
      name ?? (await graph.load.teams.load(id))?.name ?? id,
  },
};
