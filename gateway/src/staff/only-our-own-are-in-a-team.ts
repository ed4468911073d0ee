import { invalid, type InputOf, type saveTeam } from '@hearback/contracts';
import type { Graph } from '../graph/graph.js';

export type SaveTeam = InputOf<typeof saveTeam>;

const STRANGER = { zh: '不是本公司的成员。', en: 'Nobody of this company.' };

/** A team's members and its supervisor are members of the company. Refused with the path of each that is not. */
export async function strangersIn({ memberIds, leaderId }: SaveTeam, graph: Graph) {
  const named = [...memberIds.map((id, i) => ({ id, path: `memberIds.${i}` })), { id: leaderId, path: 'leaderId' }];
  const ids = named.flatMap(({ id }) => id ?? []);
  const missing = await graph.platform.memberships.missing(graph.context, ids);
  if (!missing.length) return undefined;
  const strangers = named.filter(({ id }) => id && missing.includes(id));
  return invalid(...strangers.map(({ path }) => ({ path, message: STRANGER })));
}
