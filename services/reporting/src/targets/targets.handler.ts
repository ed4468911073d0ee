import {
  getTargets,
  isRefusal,
  ok,
  type InputOf,
  type Outcome,
  type RateName,
  type RateView,
} from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import type { Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import { CaseFactsStore } from '../case-facts/case-facts.store.js';
import { ALL_FIGURES } from '../figures/outcomes.js';
import { visibleProperties } from '../visible-properties.js';
import { outcomesInPeriod, periodOf } from './outcomes-in-period.js';
import { ratesOf, type Tally } from './rate.js';

@Controller()
export class TargetsHandler {
  constructor(
    private readonly facts: CaseFactsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Answers(getTargets)
  async targets(
    context: TenantContext,
    { from, to, propertyIds }: InputOf<typeof getTargets>,
  ): Promise<Outcome<Record<RateName, RateView>>> {
    const period = periodOf({ from, to });
    if (isRefusal(period)) return period;
    const now = this.clock.now().toISOString();
    const tally: Tally = await this.facts.aggregate<Tally[number]>(context, [
      ...outcomesInPeriod(ALL_FIGURES, period.ok, now, visibleProperties(context, propertyIds)),
      { $group: { _id: { rate: '$rate', met: '$met' }, count: { $sum: 1 } } },
    ]);
    return ok(ratesOf(tally));
  }
}
