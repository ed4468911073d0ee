import { getTrend, isRefusal, ok, type InputOf, type Outcome, type TrendStep } from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import type { Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import { CaseFactsStore } from '../case-facts/case-facts.store.js';
import { ALL_FIGURES } from '../figures/outcomes.js';
import { visibleProperties } from '../visible-properties.js';
import { ZONE } from '../zone.js';
import { outcomesInPeriod, periodOf } from './outcomes-in-period.js';
import { ratesOf, type Tally } from './rate.js';
import { stepsOf } from './steps.js';

interface CountedOn {
  readonly _id: Tally[number]['_id'] & { readonly day: string };
  readonly count: number;
}

@Controller()
export class TrendHandler {
  constructor(
    private readonly facts: CaseFactsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One reading of the whole period, counted by local day: each step says what `targets` says of it. */
  @Answers(getTrend)
  async trend(context: TenantContext, input: InputOf<typeof getTrend>): Promise<Outcome<readonly TrendStep[]>> {
    const period = periodOf(input);
    if (isRefusal(period)) return period;
    const steps = stepsOf(input, input.by);
    if (isRefusal(steps)) return steps;
    const scope = visibleProperties(context, input.propertyIds);
    const day = { $dateToString: { date: { $toDate: '$at' }, format: '%Y-%m-%d', timezone: ZONE } };
    const counted = await this.facts.aggregate<CountedOn>(context, [
      ...outcomesInPeriod(ALL_FIGURES, period.ok, this.clock.now().toISOString(), scope),
      { $group: { _id: { rate: '$rate', met: '$met', day }, count: { $sum: 1 } } },
    ]);
    const within = ({ from, to }: { from: string; to: string }) =>
      counted.filter(({ _id }) => from <= _id.day && _id.day <= to);
    return ok(steps.ok.map((step) => ({ ...step, rates: ratesOf(within(step)) })));
  }
}
