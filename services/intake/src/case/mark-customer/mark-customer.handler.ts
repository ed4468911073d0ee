import { isRefusal, markCustomer, ok, type CaseView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { Persons } from '../../person/persons.js';
import { CaseStore } from '../case.store.js';
import { CaseViews } from '../case-views.js';
import { markCustomer as decide } from './mark-customer.js';

@Controller()
export class MarkCustomerHandler {
  constructor(
    private readonly cases: CaseStore,
    private readonly persons: Persons,
    private readonly views: CaseViews,
  ) {}

  @Answers(markCustomer)
  async mark(context: TenantContext, input: InputOf<typeof markCustomer>): Promise<Outcome<CaseView>> {
    const options = { key: input.key, path: 'caseId' };
    const marked = await this.cases.change(context, input.caseId, (state) => decide(state, input), options);
    if (isRefusal(marked)) return marked;
    // Written again by a repetition: so the archive follows the case, also when the first try ended in between.
    await this.persons.mark(context, marked.ok.state.complainantId!, marked.ok.state.importantCustomer);
    return ok(await this.views.one(context, marked.ok));
  }
}
