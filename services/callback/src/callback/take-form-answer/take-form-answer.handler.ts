import { invitationEvents, type HeardEvent, type InvitationState } from '@hearback/contracts';
import { Hears } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CallbackStore } from '../callback.store.js';
import { takeFormAnswer } from './take-form-answer.js';

@Controller()
export class TakeFormAnswerHandler {
  constructor(private readonly callbacks: CallbackStore) {}

  @Hears(invitationEvents)
  async hear(context: TenantContext, event: HeardEvent<InvitationState>): Promise<unknown> {
    const { state: invitation } = event;
    if (invitation.purpose !== 'CALLBACK' || !invitation.callbackId) return undefined;
    return this.callbacks.hear(context, invitation.callbackId, event, (callback) =>
      takeFormAnswer(callback, invitation),
    );
  }
}
