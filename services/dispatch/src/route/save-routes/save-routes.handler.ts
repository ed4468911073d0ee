import { isRefusal, ok, saveRoutes, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { TeamStore } from '../../team/team.store.js';
import { RouteStore } from '../route.store.js';
import { checkedRoutes } from './save-routes.js';

@Controller()
export class SaveRoutesHandler {
  constructor(
    private readonly routes: RouteStore,
    private readonly teams: TeamStore,
  ) {}

  /** Replaces all routes. Orders that are queued stay so: the dispatcher has them in hand. */
  @Answers(saveRoutes)
  async save(context: TenantContext, input: InputOf<typeof saveRoutes>): Promise<Outcome<{ readonly count: number }>> {
    const teams = await this.teams.byId(context, [...new Set(input.routes.map(({ teamId }) => teamId))]);
    const routes = checkedRoutes(input.routes, new Set(teams.map(({ id }) => id)));
    if (isRefusal(routes)) return routes;
    await this.routes.replace(context, routes.ok);
    return ok({ count: routes.ok.length });
  }
}
