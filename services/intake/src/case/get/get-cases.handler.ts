import { getCases, ok, type CaseView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseStore } from '../case.store.js';
import { CaseViews } from '../case-views.js';

@Controller()
export class GetCasesHandler {
  constructor(
    private readonly cases: CaseStore,
    private readonly views: CaseViews,
  ) {}

  @Answers(getCases)
  async get(context: TenantContext, { ids }: InputOf<typeof getCases>): Promise<Outcome<readonly CaseView[]>> {
    return ok(await this.views.of(context, await this.cases.findMany(context, ids)));
  }
}
