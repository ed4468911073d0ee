import { Keeping, TenantCollection } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { Companies } from '../../company/companies.js';
import { caseNumber, dayOf } from './case-number.js';
import { GatheredCounter } from './gathered-counter.js';

/** Gives case numbers: counted per company and local day. */
@Injectable()
export class CaseNumbers {
  private readonly counters: TenantCollection<{ readonly count: number }>;
  /** By company: only today's. */
  private readonly today = new Map<string, { readonly day: string; readonly counter: GatheredCounter }>();

  constructor(
    keeping: Keeping,
    private readonly companies: Companies,
  ) {
    this.counters = new TenantCollection(keeping, 'case-counter');
  }

  async next(context: TenantContext, now: Date): Promise<string> {
    const { code } = await this.companies.of(context);
    const day = dayOf(now);
    return caseNumber(code, day, await this.counterOf(context, day).next());
  }

  private counterOf(context: TenantContext, day: string): GatheredCounter {
    const known = this.today.get(context.tenantId);
    if (known?.day === day) return known.counter;
    const _id = `${context.tenantId}/${day}`;
    const counter = new GatheredCounter(async (by) => {
      const counted = await this.counters.findOneAndUpdate(context, { _id }, { $inc: { count: by } }, { upsert: true });
      return counted!.count;
    });
    this.today.set(context.tenantId, { day, counter });
    return counter;
  }
}
