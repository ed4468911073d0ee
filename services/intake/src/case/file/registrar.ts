import { isRefusal, type Instant } from '@hearback/contracts';
import { CLOCK } from '@hearback/messaging';
import type { Clock, Kept } from '@hearback/store';
import { trackingDigest, type TenantContext } from '@hearback/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import { Links } from '../../company/links.js';
import type { Complainant } from '../../person/persons.js';
import type { Case } from '../case.js';
import { LimitsStore } from '../../limits/limits.store.js';
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
    private readonly links: Links,
    private readonly numbers: CaseNumbers,
    private readonly limits: LimitsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The same id again answers with the case that is there. Whoever files is met while the number is drawn, and kept before the case is. */
  async enter(
    context: TenantContext,
    id: string,
    filing: Filing,
    meeting?: Promise<Complainant> | Complainant,
    followsId?: string,
  ): Promise<Kept<Case>> {
    const [number, filer, code, promisedBy] = await Promise.all([
      this.numbers.next(context, this.clock.now()),
      meeting,
      this.links.newTrackingCode(context, id),
      this.limits.termsFor(context, filing.receivedAt, filing.zone),
    ]);
    const earlierCases = filer?.known ? await this.earlierCases(context, filer.id, filing.receivedAt) : 0;
    const importantCustomer = filer !== undefined && isImportantCustomer({ marked: filer.marked, earlierCases });
    const given = {
      ...{ id, number, trackingDigest: trackingDigest(code), importantCustomer },
      complainantId: filer?.id,
      registeredBy: staffIn(context),
      promisedBy,
    };
    const made = await this.cases.create(context, id, (now) => register(filing, { ...given, now, followsId }));
    if (isRefusal(made)) throw new Error(`${made.refusal.code}: registering refuses nothing`);
    return made.ok;
  }

  private earlierCases(context: TenantContext, complainantId: string, receivedAt: Instant): Promise<number> {
    return this.cases.count(
      { ...context, properties: 'all' },
      { 'state.complainantId': complainantId, 'state.receivedAt': { $gte: countedSince(receivedAt) } },
    );
  }
}

// A customer who files their own case takes nobody's down.
const staffIn = ({ actor, roles }: TenantContext): string | undefined =>
  actor.kind === 'person' && roles.some((role) => role !== 'resident') ? actor.id : undefined;
