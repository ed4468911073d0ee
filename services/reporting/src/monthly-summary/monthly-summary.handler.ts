import { getMonthlySummary, ok, type InputOf, type MonthlySummaryView, type Outcome } from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import type { Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import { CaseFactsStore } from '../case-facts/case-facts.store.js';
import { visibleProperties } from '../visible-properties.js';
import { summaryOf, sumsOf, type Sum } from './summary.js';

@Controller()
export class MonthlySummaryHandler {
  constructor(
    private readonly facts: CaseFactsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Answers(getMonthlySummary)
  async summary(
    context: TenantContext,
    { month, propertyIds }: InputOf<typeof getMonthlySummary>,
  ): Promise<Outcome<MonthlySummaryView>> {
    const now = this.clock.now().toISOString();
    const sums = await this.facts.aggregate<Sum>(context, sumsOf(month, now, visibleProperties(context, propertyIds)));
    return ok(summaryOf(month, now, sums));
  }
}
