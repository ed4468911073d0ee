import { Module } from '@nestjs/common';
import { AnswerHandler } from './invitation/answer/answer.handler.js';
import { GetFormHandler } from './invitation/get-form/get-form.handler.js';
import { InvitationStore } from './invitation/invitation.store.js';
import { InviteAfterClosingHandler } from './invitation/invite-after-closing/invite-after-closing.handler.js';
import { KeptOfCasesHandler } from './invitation/kept-of-cases/kept-of-cases.handler.js';
import { InviteToFormHandler } from './invitation/invite-to-form/invite-to-form.handler.js';

/** Survey (满意度): how satisfied people are, asked once for each closing of their case, by a link that only they have. */
@Module({
  controllers: [InviteAfterClosingHandler, InviteToFormHandler, GetFormHandler, AnswerHandler, KeptOfCasesHandler],
  providers: [InvitationStore],
})
export class SurveyModule {}
