import { z } from 'zod';
import { rpc } from '../rpc.js';
import { Category, Id, PageInput, text } from '../vocabulary.js';
import type { Page } from '../vocabulary.js';

export interface TeamView {
  readonly id: string;
  readonly name: string;
  readonly memberIds: readonly string[];
  readonly leaderId?: string;
}

/** A team (班组) with its members and its supervisor. Saving it again with the same code changes it. */
export const saveTeam = rpc(
  'dispatch',
  'save-team',
  z.object({
    code: z.string().regex(/^[a-z0-9-]{1,32}$/),
    name: text(60),
    memberIds: z.array(Id).max(500),
    leaderId: Id.nullish(),
  }),
)<TeamView>();
export const listTeams = rpc('dispatch', 'list-teams', PageInput)<Page<TeamView>>();
export const getTeams = rpc('dispatch', 'get-teams', z.object({ ids: z.array(Id).max(200) }))<readonly TeamView[]>();
/** Routing rules (责任到人): category and property to a team; a rule without property holds for all of them. */
export const saveRoutes = rpc(
  'dispatch',
  'save-routes',
  z.object({ routes: z.array(z.object({ category: Category, propertyId: Id.nullish(), teamId: Id })).max(2_000) }),
)<{ readonly count: number }>();
