import {
  getTimeline,
  notFound,
  ok,
  type InputOf,
  type Outcome,
  type Page,
  type TimelineEntryView,
} from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import { decodeCursor, pageOf } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseStore } from '../case.store.js';
import { entryView } from './entry-view.js';

@Controller()
export class TimelineHandler {
  constructor(private readonly cases: CaseStore) {}

  @Answers(getTimeline)
  async timeline(
    context: TenantContext,
    { caseId, first, after }: InputOf<typeof getTimeline>,
  ): Promise<Outcome<Page<TimelineEntryView>>> {
    const cursor = decodeCursor(after, 1);
    if ('refusal' in cursor) return cursor;
    const seen = Number(cursor.ok?.[0] ?? 0);
    const entries = await this.cases.timeline(context, caseId, seen, first + 1);
    // Every case has an entry: none at all means that there is no such case for this actor.
    if (!entries.length && !seen) return notFound('caseId');
    const page = pageOf(entries, first, ({ seq }) => [seq]);
    return ok({ ...page, items: page.items.map(entryView) });
  }
}
