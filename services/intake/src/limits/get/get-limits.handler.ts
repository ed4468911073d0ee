import { getLimits, ok, type LimitsView, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { LimitsStore } from '../limits.store.js';
import { LimitsViews } from '../limits.views.js';

@Controller()
export class GetLimitsHandler {
  constructor(
    private readonly limits: LimitsStore,
    private readonly views: LimitsViews,
  ) {}

  /** The limits and the calendar by which cases are promised that come in now. */
  @Answers(getLimits)
  async get(context: TenantContext): Promise<Outcome<LimitsView>> {
    return ok(await this.views.of(context, await this.limits.of(context)));
  }
}
