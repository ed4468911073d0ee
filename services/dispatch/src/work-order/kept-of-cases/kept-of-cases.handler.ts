import { keptOfOrders, keptTexts, ok, type InputOf, type KeptTexts, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { WorkOrderStore } from '../work-order.store.js';

@Controller()
export class KeptOfCasesHandler {
  constructor(private readonly kept: WorkOrderStore) {}

  /** For the copy of their data that a person asked for: what was written about their cases here. */
  @Answers(keptOfOrders)
  async of(context: TenantContext, { caseIds }: InputOf<typeof keptOfOrders>): Promise<Outcome<readonly KeptTexts[]>> {
    const found = await this.kept.inWords({ ...context, properties: 'all' }, { 'state.case.id': { $in: caseIds } });
    return ok(found.map(({ state, entry }) => keptTexts(state.case.id, entry)));
  }
}
