import { callbackEvents, type CallbackState, type HeardEvent } from '@hearback/contracts';
import { Hears } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseStore } from '../case.store.js';
import { hearCallback } from './hear-callback.js';

@Controller()
export class HearCallbackHandler {
  constructor(private readonly cases: CaseStore) {}

  @Hears(callbackEvents)
  async hear(context: TenantContext, event: HeardEvent<CallbackState>): Promise<void> {
    await this.cases.hear(context, event.state.caseId, event, (state) => (state ? hearCallback(state, event) : []));
  }
}
