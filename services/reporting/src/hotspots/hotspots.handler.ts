import { getHotspots, isRefusal, ok, type HotspotView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseFactsStore } from '../case-facts/case-facts.store.js';
import { periodOf } from '../targets/outcomes-in-period.js';
import { visibleProperties } from '../visible-properties.js';

interface Counted {
  readonly _id: Pick<HotspotView, 'propertyId' | 'category'>;
  readonly cases: number;
}

@Controller()
export class HotspotsHandler {
  constructor(private readonly facts: CaseFactsStore) {}

  /** Complaints by the day of registration: what is known at once, whatever becomes of them. The most first. */
  @Answers(getHotspots)
  async hotspots(context: TenantContext, input: InputOf<typeof getHotspots>): Promise<Outcome<readonly HotspotView[]>> {
    const period = periodOf(input);
    if (isRefusal(period)) return period;
    // The months lead through the index, the instants decide.
    const months = { $elemMatch: { $gte: input.from.slice(0, 7), $lte: input.to.slice(0, 7) } };
    const registered = { $gte: period.ok.from, $lt: period.ok.to };
    const counted = await this.facts.aggregate<Counted>(context, [
      {
        $match: {
          ...visibleProperties(context, input.propertyIds),
          'facts.sheets': months,
          'facts.registeredAt': registered,
          'facts.kind': 'COMPLAINT',
        },
      },
      { $group: { _id: { propertyId: '$facts.propertyId', category: '$facts.category' }, cases: { $sum: 1 } } },
      { $sort: { cases: -1, _id: 1 } },
    ]);
    return ok(counted.map(({ _id, cases }) => ({ ..._id, cases })));
  }
}
