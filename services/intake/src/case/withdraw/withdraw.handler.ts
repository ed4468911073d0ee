import { withdrawCase, type CaseView, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseDesk } from '../case-desk.js';
import { withdraw } from './withdraw.js';

@Controller()
export class WithdrawHandler {
  constructor(private readonly desk: CaseDesk) {}

  @Answers(withdrawCase)
  withdraw(
    context: TenantContext,
    input: { caseId: string; reason: string; key?: string },
  ): Promise<Outcome<CaseView>> {
    return this.desk.change(context, input, (state, now) => withdraw(state, input, now));
  }
}
