import { ok, previewLimits, type InputOf, type LimitPreviewView, type Outcome } from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';

import type { TenantContext } from '@hearback/tenancy';
import type { Clock } from '@hearback/store';
import { Controller, Inject } from '@nestjs/common';
import { COMPANY_ZONE } from '../../company/company-zone.js';
import { LimitsStore } from '../limits.store.js';
import { limitsOf } from './preview-limits.js';

@Controller()
export class PreviewLimitsHandler {
  constructor(
    private readonly limits: LimitsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What a case would get (这件诉求会得到什么时限). Nothing is kept. */
  @Answers(previewLimits)
  async preview(
    context: TenantContext,
    { grade, receivedAt }: InputOf<typeof previewLimits>,
  ): Promise<Outcome<readonly LimitPreviewView[]>> {
    const at = receivedAt ?? this.clock.now().toISOString();
    return ok(limitsOf(await this.limits.of(context), grade, at, COMPANY_ZONE));
  }
}
