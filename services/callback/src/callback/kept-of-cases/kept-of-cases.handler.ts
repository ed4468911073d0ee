import { keptOfCallbacks, keptTexts, ok, type InputOf, type KeptTexts, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CallbackStore } from '../callback.store.js';

@Controller()
export class KeptOfCasesHandler {
  constructor(private readonly kept: CallbackStore) {}

  /** For the copy of their data that a person asked for: what was written about their cases here. */
  @Answers(keptOfCallbacks)
  async of(
    context: TenantContext,
    { caseIds }: InputOf<typeof keptOfCallbacks>,
  ): Promise<Outcome<readonly KeptTexts[]>> {
    const found = await this.kept.inWords({ ...context, properties: 'all' }, { 'state.caseId': { $in: caseIds } });
    return ok(found.map(({ state, entry }) => keptTexts(state.caseId, entry)));
  }
}
