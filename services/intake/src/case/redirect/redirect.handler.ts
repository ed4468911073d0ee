import { redirectCase, type CaseView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseDesk } from '../case-desk.js';
import { redirect } from './redirect.js';

@Controller()
export class RedirectHandler {
  constructor(private readonly desk: CaseDesk) {}

  @Answers(redirectCase)
  redirect(context: TenantContext, input: InputOf<typeof redirectCase>): Promise<Outcome<CaseView>> {
    return this.desk.change(context, input, (state, now) => redirect(state, input, now));
  }
}
