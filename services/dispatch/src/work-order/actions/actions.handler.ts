import { ok, workOrderActions, type ActionsOf, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import type { Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import { Crews } from '../routing/crews.js';
import { WorkOrderStore } from '../work-order.store.js';
import { actionsOn } from './actions.js';

@Controller()
export class ActionsHandler {
  constructor(
    private readonly orders: WorkOrderStore,
    private readonly crews: Crews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Answers(workOrderActions)
  async actions(
    context: TenantContext,
    { ids }: InputOf<typeof workOrderActions>,
  ): Promise<Outcome<readonly ActionsOf[]>> {
    const now = this.clock.now().toISOString();
    const found = await this.orders.findMany(context, ids);
    return ok(
      await Promise.all(
        found.map(async ({ id, state }) => {
          const crew = await this.crews.of(context, state.case, [state.teamId]);
          return { id, actions: actionsOn(state, context, crew, now) };
        }),
      ),
    );
  }
}
