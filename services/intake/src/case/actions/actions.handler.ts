import { caseActions, ok, type ActionsOf, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import type { Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import { CaseStore } from '../case.store.js';
import { actionsOn } from './actions.js';

@Controller()
export class ActionsHandler {
  constructor(
    private readonly cases: CaseStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Answers(caseActions)
  async actions(context: TenantContext, { ids }: InputOf<typeof caseActions>): Promise<Outcome<readonly ActionsOf[]>> {
    const now = this.clock.now().toISOString();
    const found = await this.cases.findMany(context, ids);
    return ok(found.map(({ id, state }) => ({ id, actions: actionsOn(state, context, now) })));
  }
}
