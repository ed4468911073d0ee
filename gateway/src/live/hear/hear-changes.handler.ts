import type { CallbackState, CaseState, HeardEvent, WorkOrderState } from '@hearback/contracts';
import { Hears } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { ChangeFeed } from '../change-feed.js';
import { HEARD, ofCallback, ofCase, ofOrder } from '../changes.js';

/** Enters what services say into the feed of its company. */
@Controller()
export class HearChangesHandler {
  constructor(private readonly feed: ChangeFeed) {}

  @Hears(HEARD.CASE)
  hearCase(context: TenantContext, event: HeardEvent<CaseState>): Promise<void> {
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
