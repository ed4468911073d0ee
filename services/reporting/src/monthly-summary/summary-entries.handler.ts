import { isRefusal, ok, summaryEntries, type InputOf, type Outcome, type Page } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import { decodeCursor } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseFactsStore } from '../case-facts/case-facts.store.js';
import { before, casePage } from '../case-page.js';
import { visibleProperties } from '../visible-properties.js';

@Controller()
export class SummaryEntriesHandler {
  constructor(private readonly facts: CaseFactsStore) {}

  /** The cases registered or closed in the month, the last registered first. */
  @Answers(summaryEntries)
  async entries(context: TenantContext, input: InputOf<typeof summaryEntries>): Promise<Outcome<Page<string>>> {
    const { month, propertyIds, first, after } = input;
    const cursor = decodeCursor(after, 2);
    if (isRefusal(cursor)) return cursor;
    const filter = {
      'facts.sheets': month,
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
