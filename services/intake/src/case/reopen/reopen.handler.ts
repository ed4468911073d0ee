import { isRefusal, ok, reopenCase, type CaseView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseViews } from '../case-views.js';
import { Reopening } from './reopening.js';

@Controller()
export class ReopenHandler {
  constructor(
    private readonly reopening: Reopening,
    private readonly views: CaseViews,
  ) {}

  @Answers(reopenCase)
  async reopen(context: TenantContext, input: InputOf<typeof reopenCase>): Promise<Outcome<CaseView>> {
    const reopened = await this.reopening.reopen(context, input);
    return isRefusal(reopened) ? reopened : ok(await this.views.one(context, reopened.ok));
  }
}
