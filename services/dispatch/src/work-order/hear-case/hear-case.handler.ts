import { caseEvents, type CaseState, type HeardEvent } from '@hearback/contracts';
import { Hears } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { RouteLookup } from '../routing/route-lookup.js';
import { needsOrder } from '../rules/an-open-case-needs-an-order-for-its-round.js';
import { orderIdOf, WorkOrderStore } from '../work-order.store.js';
import { hearCase } from './hear-case.js';
import { orderCase } from './order-case.js';

@Controller()
export class HearCaseHandler {
  constructor(
    private readonly orders: WorkOrderStore,
    private readonly lookup: RouteLookup,
  ) {}

  /** The case's round is opened or followed; the rounds before it are over, whether their end was heard or not. */
  @Hears(caseEvents)
  async hear(context: TenantContext, event: HeardEvent<CaseState>): Promise<void> {
    for (let round = 1; round <= event.state.round; round++) {
      await this.hearOfRound(context, event, round);
      if (event.state.redactedAt)
        await this.orders.redact(context, orderIdOf(context.tenantId, event.state.id, round), (at) => [
          { type: 'work-order-redacted', at },
        ]);
    }
  }

  private async hearOfRound(context: TenantContext, event: HeardEvent<CaseState>, round: number): Promise<void> {
    const { state, version, at } = event;
    const orderId = orderIdOf(context.tenantId, state.id, round);
    const routing = (await this.isToBeOpened(context, orderId, event, round))
      ? await this.lookup.routing(context, orderCase(state), round)
      : undefined;
    await this.orders.hear(context, orderId, event, (order) =>
      hearCase(order, { orderId, round, state, version, at }, routing),
    );
  }

  // Most events of a case find its order there, and the first cannot: then nobody need be looked up, or no order.
  private async isToBeOpened(
    context: TenantContext,
    orderId: string,
    { state, version }: HeardEvent<CaseState>,
    round: number,
  ): Promise<boolean> {
    if (!needsOrder(state, round)) return false;
    const known = version > 1 ? await this.orders.find(context, orderId) : undefined;
    return !known || known.state.status === 'CANCELLED';
  }
}
