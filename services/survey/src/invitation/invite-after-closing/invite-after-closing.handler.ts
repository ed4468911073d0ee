import { caseEvents, type CaseState, type HeardEvent } from '@hearback/contracts';
import { Hears } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { closureId, InvitationStore } from '../invitation.store.js';
import { inviteAfterClosing } from './invite-after-closing.js';

@Controller()
export class InviteAfterClosingHandler {
  constructor(private readonly invitations: InvitationStore) {}

  @Hears(caseEvents)
  async hear(context: TenantContext, event: HeardEvent<CaseState>): Promise<unknown> {
    const { state: about } = event;
    const rounds = Array.from({ length: about.round }, (_, before) => before + 1);
    return Promise.all(
      rounds.map((round) => {
        const id = closureId(context.tenantId, about.id, round);
        return this.invitations.hear(context, id, event, (invitation, now) =>
          inviteAfterClosing(invitation, { id, round }, about, now),
        );
      }),
    );
  }
}
