import { keptOfSurveys, keptTexts, ok, type InputOf, type KeptTexts, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { InvitationStore } from '../invitation.store.js';

@Controller()
export class KeptOfCasesHandler {
  constructor(private readonly kept: InvitationStore) {}

  /** For the copy of their data that a person asked for: what was written about their cases here. */
  @Answers(keptOfSurveys)
  async of(context: TenantContext, { caseIds }: InputOf<typeof keptOfSurveys>): Promise<Outcome<readonly KeptTexts[]>> {
    const found = await this.kept.inWords({ ...context, properties: 'all' }, { 'state.caseId': { $in: caseIds } });
    return ok(found.map(({ state, entry }) => keptTexts(state.caseId, entry)));
  }
}
