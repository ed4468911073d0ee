import { isRefusal, type Instant } from '@hearback/contracts';
import { CLOCK, SETTINGS, type Settings } from '@hearback/messaging';
import type { Clock, Kept } from '@hearback/store';
import { trackingCode, trackingDigest, type TenantContext } from '@hearback/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import { Companies } from '../../company/companies.js';
import type { Complainant } from '../../person/persons.js';
import type { Case } from '../case.js';
import { CaseStore } from '../case.store.js';
import { CaseNumbers } from '../number/case-numbers.js';
import { countedSince, isImportantCustomer } from '../rules/third-case-in-90-days-is-important.js';
import type { Filing } from './filing.js';
import { register } from './register.js';

/** Enters filings in the register: gives number and tracking code, and tells who comes for the third time. */
@Injectable()
export class Registrar {
  constructor(
    private readonly cases: CaseStore,
    private readonly companies: Companies,
    private readonly numbers: CaseNumbers,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The same id again answers with the case that is there. */
  async enter(context: TenantContext, id: string, filing: Filing, filer?: Complainant, followsId?: string): Promise<Kept<Case>> {
    const [number, earlierCases, code] = await Promise.all([
      this.numbers.next(context, this.clock.now()),
      filer?.known ? this.earlierCases(context, filer.id, filing.receivedAt) : 0,
      this.trackingCodeOf(context, id),
    ]);
    const importantCustomer = filer !== undefined && isImportantCustomer({ marked: filer.marked, earlierCases });
    const given = { id, number, trackingDigest: trackingDigest(code), complainantId: filer?.id, importantCustomer };
    const made = await this.cases.create(context, id, (now) => register(filing, { ...given, now, followsId }));
    if (isRefusal(made)) throw new Error(`${made.refusal.code}: registering refuses nothing`);
    return made.ok;
  }

  /** With it the customer follows the case. Derived, never stored. */
  async trackingCodeOf(context: TenantContext, caseId: string): Promise<string> {
    const { code } = await this.companies.of(context);
    return trackingCode(this.settings.HEARBACK_LINK_KEY, code, caseId);
  }

  private earlierCases(context: TenantContext, complainantId: string, receivedAt: Instant): Promise<number> {
    return this.cases.count(
      { ...context, properties: 'all' },
      { 'state.complainantId': complainantId, 'state.receivedAt': { $gte: countedSince(receivedAt) } },
    );
  }
}
