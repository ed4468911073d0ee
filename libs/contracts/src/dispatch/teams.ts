import { z } from 'zod';
import { rpc } from '../rpc.js';
import { Category, Id, PageInput, text } from '../vocabulary.js';
import type { Page } from '../vocabulary.js';

export interface TeamView {
  readonly id: string;
  readonly name: string;
  readonly memberIds: readonly string[];
  readonly leaderId?: string;
  /** By which an administrator names it. */
  readonly code?: string;
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

const Routes = z.array(z.object({ category: Category, propertyId: Id.nullish(), teamId: Id })).max(2_000);

export interface RouteView {
  readonly category: Category;
  readonly propertyId?: string;
  readonly teamId: string;
}

/** Routing rules (责任到人): category and property to a team; a rule without property holds for all of them. */
export const saveRoutes = rpc('dispatch', 'save-routes', z.object({ routes: Routes }))<{ readonly count: number }>();
export const listRoutes = rpc('dispatch', 'list-routes', z.object({}))<readonly RouteView[]>();

/** A category that would find nobody: at a property, or where a case names none. */
export interface RouteHoleView {
  readonly category: Category;
  readonly propertyId?: string;
  readonly because: 'NO_ROUTE' | 'NOBODY_MAY';
}

/** The holes that rules would have, before they are saved; of those that are saved when none are given. */
export const findRouteHoles = rpc(
  'dispatch',
  'find-route-holes',
  z.object({ routes: Routes.nullish(), propertyIds: z.array(Id).max(2_000) }),
)<readonly RouteHoleView[]>();
