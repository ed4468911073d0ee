import { listCases, ok, type CaseView, type InputOf, type Outcome, type Page } from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import { decodeCursor, pageOf, type Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import { CaseStore } from '../case.store.js';
import { CaseViews } from '../case-views.js';
import { conditionsOf } from './case-filter.js';
import { behind, CASE_ORDERS, placeOf } from './case-orders.js';
import { TextSearch } from './text-search.js';

@Controller()
export class ListHandler {
  constructor(
    private readonly cases: CaseStore,
    private readonly views: CaseViews,
    private readonly search: TextSearch,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Answers(listCases)
  async list(context: TenantContext, input: InputOf<typeof listCases>): Promise<Outcome<Page<CaseView>>> {
    const order = CASE_ORDERS[input.order ?? 'NEWEST'];
    const cursor = decodeCursor(input.after, 2);
    if ('refusal' in cursor) return cursor;
    const filter = input.filter ?? {};
    const text = filter.text ? await this.search.conditionOf(context, filter.text) : undefined;
    if (text && 'refusal' in text) return text;
    const wanted = [...conditionsOf(filter, this.clock.now().toISOString()), ...(text ? [text.ok] : [])];
    const [found, totalCount] = await Promise.all([
      this.cases.query(context, all([...wanted, ...(cursor.ok ? [behind(order, cursor.ok)] : [])]), {
        sort: { [`state.${order.column}`]: order.direction, _id: order.direction },
        limit: input.first + 1,
      }),
      input.count ? this.cases.count(context, all(wanted)) : undefined,
    ]);
    const page = pageOf(found, input.first, (one) => placeOf(order, one));
    return ok({ ...page, items: await this.views.of(context, page.items), totalCount });
  }
}

const all = (conditions: object[]): Record<string, unknown> => (conditions.length ? { $and: conditions } : {});
