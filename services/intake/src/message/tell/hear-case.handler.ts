import { caseEvents, type CaseState, type HeardEvent } from '@hearback/contracts';
import { Hears } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseStore } from '../../case/case.store.js';
import { Messenger } from './messenger.js';

@Controller()
export class HearCaseHandler {
  constructor(
    private readonly cases: CaseStore,
    private readonly messenger: Messenger,
  ) {}

  /** The register's own events: filing does not wait for the customer to be told, and a crash in between loses no message. */
  @Hears(caseEvents)
  async hear(context: TenantContext, event: HeardEvent<CaseState>): Promise<void> {
    if (event.version === 1 && (await this.messenger.hasAcknowledged(context, event.state.id))) return;
    const found = await this.cases.find(context, event.state.id);
    if (found) await this.messenger.tell(context, found.state);
  }
}
