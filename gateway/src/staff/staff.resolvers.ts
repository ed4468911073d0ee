import { checkInput, invalid, listTeams, PageInput, saveRoutes, saveTeam, type TeamView } from '@hearback/contracts';
import type { Kept } from '@hearback/store';
import type { z } from 'zod';
import type { Graph } from '../graph/graph.js';
import { connection, list } from '../graph/pages.js';
import { isStaff, type Member } from '../membership/membership.js';
import { SaveMembership } from '../membership/save/save-membership.input.js';

type Named = { readonly id: string };
type SaveTeam = z.infer<(typeof saveTeam)['input']>;

export const staffResolvers = {
  Query: {
    viewer: (_: unknown, __: unknown, graph: Graph) => graph.asker.session,
    teams: list(listTeams),
    staff: async (_: unknown, args: { first: number; after?: string | null }, graph: Graph) => {
      const paging = graph.must(checkInput(PageInput, args));
      return connection(graph.must(await graph.platform.members.list(graph.context, paging)));
    },
  },
};
