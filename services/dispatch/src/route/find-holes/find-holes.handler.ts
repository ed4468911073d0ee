import { findRouteHoles, ok, type InputOf, type Outcome, type RouteHoleView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { Crews } from '../../work-order/routing/crews.js';
import { RouteStore, type Route } from '../route.store.js';
import { holesIn } from '../rules/every-place-has-somebody.js';

@Controller()
export class FindHolesHandler {
  constructor(
    private readonly routes: RouteStore,
    private readonly crews: Crews,
  ) {}

  /** What rules would leave to nobody, before they are saved. */
  @Answers(findRouteHoles)
  async find(
    context: TenantContext,
    { routes: said, propertyIds }: InputOf<typeof findRouteHoles>,
  ): Promise<Outcome<readonly RouteHoleView[]>> {
    const routes: readonly Route[] =
      said?.map((route) => ({ ...route, propertyId: route.propertyId ?? undefined })) ??
      (await this.routes.all(context));
    const teamIds = [...new Set(routes.map(({ teamId }) => teamId))];
    const crew = await this.crews.of(context, { accusedStaffIds: [] }, teamIds);
    return ok(holesIn(routes, propertyIds, crew));
  }
}
