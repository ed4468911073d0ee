import { withdrawCase, type CaseView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseDesk } from '../case-desk.js';
import { withdraw } from './withdraw.js';

@Controller()
export class WithdrawHandler {
  constructor(private readonly desk: CaseDesk) {}

  @Answers(withdrawCase)
  withdraw(context: TenantContext, input: InputOf<typeof withdrawCase>): Promise<Outcome<CaseView>> {
    return this.desk.change(context, input, (state, now) => withdraw(state, input, now));
  }
}
