import { listRoutes, ok, type Outcome, type RouteView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { RouteStore } from '../route.store.js';

@Controller()
export class ListRoutesHandler {
  constructor(private readonly routes: RouteStore) {}

  /** All rules of the company, by category. */
  @Answers(listRoutes)
  async list(context: TenantContext): Promise<Outcome<readonly RouteView[]>> {
    return ok(await this.routes.all(context));
  }
}
