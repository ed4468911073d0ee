import { getForm as contract, notFound, type InputOf, type Outcome, type SurveyFormView } from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import type { Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import { InvitationStore } from '../invitation.store.js';
import { notTheHolder } from '../rules/only-the-holder-of-the-link-may-open-it.js';
import { getForm } from './get-form.js';

@Controller()
export class GetFormHandler {
  constructor(
    private readonly invitations: InvitationStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Answers(contract)
  async get(context: TenantContext, { invitationId }: InputOf<typeof contract>): Promise<Outcome<SurveyFormView>> {
    const stranger = notTheHolder(context, invitationId);
    if (stranger) return stranger;
    const found = await this.invitations.find(context, invitationId);
    return found ? getForm(found.state, this.clock.now().toISOString()) : notFound('token');
  }
}
