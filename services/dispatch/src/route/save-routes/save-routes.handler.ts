import { invalid, ok, saveRoutes, type FieldProblem, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { TeamStore } from '../../team/team.store.js';
import { RouteStore, type Route } from '../route.store.js';
import { contradictions } from '../rules/a-place-has-one-route.js';

@Controller()
export class SaveRoutesHandler {
  constructor(
    private readonly routes: RouteStore,
    private readonly teams: TeamStore,
  ) {}

  /** Replaces all routes. Orders that are queued stay so: the dispatcher has them in hand. */
  @Answers(saveRoutes)
  async save(context: TenantContext, input: InputOf<typeof saveRoutes>): Promise<Outcome<{ readonly count: number }>> {
    const routes = input.routes.map((route): Route => ({ ...route, propertyId: route.propertyId ?? undefined }));
    const teams = await this.teams.byId(context, [...new Set(routes.map(({ teamId }) => teamId))]);
    const known = new Set(teams.map(({ id }) => id));
    const unknown = routes.flatMap(({ teamId }, index) => (known.has(teamId) ? [] : [unknownTeam(index)]));
    const problems = [...unknown, ...contradictions(routes)];
    if (problems.length) return invalid(...problems);
    await this.routes.replace(context, routes);
    return ok({ count: routes.length });
  }
}

const unknownTeam = (index: number): FieldProblem => ({
  path: `routes.${index}.teamId`,
  message: { zh: '没有这个班组，请先保存班组。', en: 'There is no such team: save the team first.' },
});
