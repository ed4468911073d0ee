import type { CallbackState, CaseState, HeardEvent, WorkOrderState } from '@hearback/contracts';
import { Hears } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { Files } from '../../file/files.js';
import { ChangeFeed } from '../change-feed.js';
import { HEARD, ofCallback, ofCase, ofOrder } from '../changes.js';

/** Enters what services say into the feed of its company. When what was written about a case is erased, its photos and papers go too. */
@Controller()
export class HearChangesHandler {
  constructor(
    private readonly feed: ChangeFeed,
    private readonly files: Files,
  ) {}

  @Hears(HEARD.CASE)
  async hearCase(context: TenantContext, event: HeardEvent<CaseState>): Promise<void> {
    if (event.state.redactedAt) await this.files.forget(context, event.state.id);
    return this.feed.append(context, ofCase(event));
  }

  @Hears(HEARD.WORK_ORDER)
  hearOrder(context: TenantContext, event: HeardEvent<WorkOrderState>): Promise<void> {
    return this.feed.append(context, ofOrder(event));
  }

  @Hears(HEARD.CALLBACK)
  hearCallback(context: TenantContext, event: HeardEvent<CallbackState>): Promise<void> {
    return this.feed.append(context, ofCallback(event));
  }
}
