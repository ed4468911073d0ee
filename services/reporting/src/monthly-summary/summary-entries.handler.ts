import { isRefusal, ok, summaryEntries, type InputOf, type Outcome, type Page } from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import { decodeCursor, type Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import { CaseFactsStore } from '../case-facts/case-facts.store.js';
import { before, casePage } from '../case-page.js';
import { visibleProperties } from '../visible-properties.js';
import { countedIn } from './summary.js';

@Controller()
export class SummaryEntriesHandler {
  constructor(
    private readonly facts: CaseFactsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The last registered first. */
  @Answers(summaryEntries)
  async entries(context: TenantContext, input: InputOf<typeof summaryEntries>): Promise<Outcome<Page<string>>> {
    const { month, propertyIds, counted, kind, category, grade, first, after } = input;
    const cursor = decodeCursor(after, 2);
    if (isRefusal(cursor)) return cursor;
    const isOpen = counted === 'OPEN' || counted === 'OVERDUE';
    const filter = {
      'facts.sheets': isOpen ? 'OPEN' : month,
      ...(counted && { $expr: { $and: countedIn(month, this.clock.now().toISOString())[counted] } }),
      ...(kind && { 'facts.kind': kind }),
      ...(category && { 'facts.category': category }),
      ...(grade && { 'facts.grade': grade }),
      ...visibleProperties(context, propertyIds),
      ...before('facts.registeredAt', '_id', cursor.ok),
    };
    const found = await this.facts.find(context, filter, {
      sort: { 'facts.registeredAt': -1, _id: -1 },
      limit: first + 1,
      projection: { 'facts.registeredAt': 1 },
    });
    return ok(
      casePage(
        found.flatMap(({ _id, facts }) => (facts ? { caseId: _id, at: facts.registeredAt } : [])),
        first,
      ),
    );
  }
}
