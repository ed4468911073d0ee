import { caseEvents, type CaseState, type HeardEvent } from '@hearback/contracts';
import { Hears } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { closureId, InvitationStore } from '../invitation.store.js';
import { isSurveyed } from '../rules/a-closing-by-call-or-visit-is-surveyed.js';
import { isReopened } from '../rules/reopening-voids-the-invitation.js';
import { inviteAfterClosing } from './invite-after-closing.js';

@Controller()
export class InviteAfterClosingHandler {
  constructor(private readonly invitations: InvitationStore) {}

  // At its registration a case is in its first round, and open.
  @Hears(caseEvents, { without: ['case-registered'] })
  async hear(context: TenantContext, event: HeardEvent<CaseState>): Promise<unknown> {
    const { state: about } = event;
    // A round that is still open says nothing here: most events of a case.
    const rounds = Array.from({ length: about.round }, (_, before) => before + 1).filter(
      (round) => isReopened(about, round) || isSurveyed(about),
    );
    const heard = await Promise.all(
      rounds.map((round) => {
        const id = closureId(context.tenantId, about.id, round);
        return this.invitations.hear(context, id, event, (invitation, now) =>
          inviteAfterClosing(invitation, { id, round }, about, now),
        );
      }),
    );
    if (about.redactedAt) await this.invitations.redactOf(context, about.id);
    return heard;
  }
}
