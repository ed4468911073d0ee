import { eventFamily, type Instant } from '@hearback/contracts';
import { AggregateStore, deriveId, Keeping, type AggregateType } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { Companies } from '../company/companies.js';
import { REQUEST_WORKING_DAYS } from '../person-request/rules/answered-within-15-working-days.js';
import { evolve, type Months, type PrivacyRules, type PrivacyRulesEvent } from './privacy-rules.js';
import { Retention } from './retention.js';
import { KEPT_BY_DEFAULT } from './rules/kept-by-default.js';

const rulesType: AggregateType<PrivacyRules, PrivacyRulesEvent, object> = {
  family: eventFamily('intake', 'privacy-rules', 1, [])<object>(),
  stateVersion: 1,
  evolve,
  publicState: () => ({}),
  wakeAt: ({ nextAt }): Instant => nextAt,
};

const DAY_MS = 24 * 3_600_000;
const idOf = ({ tenantId }: TenantContext): string => deriveId(tenantId, 'privacy-rules');

/** Each company's rules. They wake once a day: that is when what is too old goes. */
@Injectable()
export class PrivacyRulesStore extends AggregateStore<PrivacyRules, PrivacyRulesEvent, object> {
  constructor(
    keeping: Keeping,
    private readonly retention: Retention,
    private readonly companies: Companies,
  ) {
    super(keeping, rulesType);
  }

  /** The company's rules; those by default are entered when they are first asked for. */
  async of(context: TenantContext): Promise<PrivacyRules> {
    const found = await this.find(context, idOf(context));
    return found?.state ?? this.set(context, {});
  }

  /** Changes what is said and leaves the rest. The same key again changes nothing. */
  async set(
    context: TenantContext,
    { requestWorkingDays, months, key }: { requestWorkingDays?: number; months?: Partial<Months>; key?: string },
  ): Promise<PrivacyRules> {
    const set = (before: PrivacyRules | undefined, at: Instant): PrivacyRulesEvent[] => {
      const days = requestWorkingDays ?? before?.requestWorkingDays ?? REQUEST_WORKING_DAYS;
      const kept = { ...KEPT_BY_DEFAULT, ...before?.months, ...months };
      return [{ type: 'privacy-rules-set', at, requestWorkingDays: days, months: kept }];
    };
    const id = idOf(context);
    await this.create(context, id, (now) => set(undefined, now));
    if (requestWorkingDays !== undefined || months)
      await this.change(context, id, (state, now) => set(state, now), { key });
    return this.of(context);
  }

  override async wake(context: TenantContext, id: string): Promise<void> {
    const found = await this.find(context, id);
    if (!found || found.state.nextAt > this.now()) return;
    const gone = await this.retention.apply(context, found.state.months);
    await this.companies.rewrap(context);
    await this.change(context, id, (_, now) => [{ type: 'retention-applied', at: now, nextAt: nextDay(now), gone }]);
  }
}

const nextDay = (now: Instant): Instant => new Date(Date.parse(now) + DAY_MS).toISOString();
