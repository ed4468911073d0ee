import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { RouteStore } from '../../route/route.store.js';
import { teamFor } from '../../route/rules/route-of-the-property-goes-before-the-general-one.js';
import { orderIdOf, WorkOrderStore } from '../work-order.store.js';
import type { OrderCase } from '../work-order.js';
import { Crews } from './crews.js';
import { handlersOf, type RoutingFacts } from './route-order.js';

/** Looks up what routing a new order depends on. */
@Injectable()
export class RouteLookup {
  constructor(
    private readonly orders: WorkOrderStore,
    private readonly routes: RouteStore,
    private readonly crews: Crews,
  ) {}

  async routing(context: TenantContext, about: OrderCase, round: number): Promise<RoutingFacts> {
    const [routes, earlier] = await Promise.all([
      this.routes.of(context, about.category),
      round > 1 ? this.orders.find(context, orderIdOf(context.tenantId, about.id, round - 1)) : undefined,
    ]);
    const teamId = teamFor(routes, about.propertyId);
    const crew = await this.crews.of(context, about, [teamId, earlier?.state.teamId]);
    const handlers = teamId ? handlersOf(teamId, about, crew) : [];
    const openOrders = await this.orders.openOrders(
      context,
      handlers.map(({ id }) => id),
    );
    return { crew, teamId, openOrders, earlier: earlier?.state };
  }
}
