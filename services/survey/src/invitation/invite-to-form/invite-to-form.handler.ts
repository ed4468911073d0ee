import { callbackEvents, type CallbackState, type HeardEvent } from '@hearback/contracts';
import { Hears } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { formId, InvitationStore } from '../invitation.store.js';
import { inviteToForm } from './invite-to-form.js';

@Controller()
export class InviteToFormHandler {
  constructor(private readonly invitations: InvitationStore) {}

  @Hears(callbackEvents)
  async hear(context: TenantContext, event: HeardEvent<CallbackState>): Promise<unknown> {
    const { state: callback } = event;
    const forms = Array.from({ length: callback.formNo ?? 0 }, (_, before) => before + 1);
    return Promise.all(
      forms.map((formNo) => {
        const id = formId(context.tenantId, callback.caseId, callback.round, formNo);
        return this.invitations.hear(context, id, event, (invitation, now) =>
          inviteToForm(invitation, { id, formNo }, callback, now),
        );
      }),
    );
  }
}
