import { isRefusal, ok, rateCases, type InputOf, type Outcome, type Page } from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import { decodeCursor, type Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import { CaseFactsStore } from '../case-facts/case-facts.store.js';
import { before, casePage } from '../case-page.js';
import { visibleProperties } from '../visible-properties.js';
import { outcomesInPeriod, periodOf } from './outcomes-in-period.js';

@Controller()
export class RateCasesHandler {
  constructor(
    private readonly facts: CaseFactsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The newest outcome first. A case whose callbacks of two rounds were due in the period stands there twice: both are counted. */
  @Answers(rateCases)
  async cases(context: TenantContext, input: InputOf<typeof rateCases>): Promise<Outcome<Page<string>>> {
    const { rate, counted, propertyIds, first, after } = input;
    const period = periodOf(input);
    if (isRefusal(period)) return period;
    const cursor = decodeCursor(after, 2);
    if (isRefusal(cursor)) return cursor;
    const found = await this.facts.aggregate<{ at: string; caseId: string }>(context, [
      ...outcomesInPeriod([rate], period.ok, this.clock.now().toISOString(), visibleProperties(context, propertyIds)),
      { $match: { ...(counted == null ? {} : { met: counted }), ...before('at', 'caseId', cursor.ok) } },
      { $sort: { at: -1, caseId: -1 } },
      { $limit: first + 1 },
    ]);
    return ok(casePage(found, first));
  }
}
