import { urgeCase, type CaseView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseDesk } from '../case-desk.js';
import { urge } from './urge.js';

@Controller()
export class UrgeHandler {
  constructor(private readonly desk: CaseDesk) {}

  @Answers(urgeCase)
  urge(context: TenantContext, input: InputOf<typeof urgeCase>): Promise<Outcome<CaseView>> {
    return this.desk.change(context, input, (state, now) => urge(state, input, now));
  }
}
