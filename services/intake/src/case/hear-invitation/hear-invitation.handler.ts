import { invitationEvents, type HeardEvent, type InvitationState } from '@hearback/contracts';
import { Hears } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { Messenger } from '../../message/tell/messenger.js';
import { CaseStore } from '../case.store.js';
import { hearInvitation } from './hear-invitation.js';

@Controller()
export class HearInvitationHandler {
  constructor(
    private readonly cases: CaseStore,
    private readonly messenger: Messenger,
  ) {}

  @Hears(invitationEvents)
  async hear(context: TenantContext, event: HeardEvent<InvitationState>): Promise<void> {
    const found = await this.cases.hear(context, event.state.caseId, event, (state) =>
      state ? hearInvitation(state, event) : [],
    );
    if (found) await this.messenger.tell(context, found.state, event.state);
  }
}
