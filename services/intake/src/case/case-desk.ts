import { isRefusal, ok, type CaseView, type Instant, type Outcome } from '@hearback/contracts';
import type { ChangeOptions, Decision } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import type { Case } from './case.js';
import type { CaseEvent } from './case.events.js';
import { CaseStore } from './case.store.js';
import { CaseViews } from './case-views.js';

/** Where people change a case: it is decided on, kept, and shown as it then is. */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly cases: CaseStore,
    private readonly views: CaseViews,
  ) {}

  async change(
    context: TenantContext,
    { caseId, key, ifVersion }: { readonly caseId: string } & Omit<ChangeOptions, 'path'>,
    decide: (state: Case, now: Instant) => Decision<CaseEvent>,
  ): Promise<Outcome<CaseView>> {
    const changed = await this.cases.change(context, caseId, decide, { key, ifVersion, path: 'caseId' });
    return isRefusal(changed) ? changed : ok(await this.views.one(context, changed.ok));
  }
}
