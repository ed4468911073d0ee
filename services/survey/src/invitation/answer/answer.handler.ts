import { answerSurvey, isRefusal, ok, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { InvitationStore } from '../invitation.store.js';
import { publicState } from '../invitation.view.js';
import { notTheHolder } from '../rules/only-the-holder-of-the-link-may-open-it.js';
import { answer } from './answer.js';

@Controller()
export class AnswerHandler {
  constructor(private readonly invitations: InvitationStore) {}

  @Answers(answerSurvey)
  async answer(
    context: TenantContext,
    { invitationId, key, answers }: InputOf<typeof answerSurvey>,
  ): Promise<Outcome<{ readonly satisfied: boolean }>> {
    const changed =
      notTheHolder(context, invitationId) ??
      (await this.invitations.change(context, invitationId, (invitation, now) => answer(invitation, answers, now), {
        key,
        path: 'token',
      }));
    return isRefusal(changed) ? changed : ok({ satisfied: publicState(changed.ok.state).satisfied === true });
  }
}
