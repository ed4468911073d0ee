import { caseEvents, type CaseState, type HeardEvent } from '@hearback/contracts';
import { Hears } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { callbackId, CallbackStore } from '../callback.store.js';
import { followCase } from './follow-case.js';

@Controller()
export class FollowCaseHandler {
  constructor(private readonly callbacks: CallbackStore) {}

  @Hears(caseEvents)
  async hear(context: TenantContext, event: HeardEvent<CaseState>): Promise<void> {
    const { state: about, at: heardAt } = event;
    for (let round = 1; round <= about.round; round++) {
      const id = callbackId(context.tenantId, about.id, round);
      await this.callbacks.hear(context, id, event, (callback, now) =>
        followCase(callback, { id, round, heardAt }, about, now),
      );
    }
  }
}
