import { Module } from '@nestjs/common';
import { ActionsHandler } from './callback/actions/actions.handler.js';
import { CallbackStore } from './callback/callback.store.js';
import { ConcludeHandler } from './callback/conclude/conclude.handler.js';
import { FollowCaseHandler } from './callback/follow-case/follow-case.handler.js';
import { KeptOfCasesHandler } from './callback/kept-of-cases/kept-of-cases.handler.js';
import { LookUpHandler } from './callback/look-up/look-up.handler.js';
import { PlanHandler } from './callback/plan/plan.handler.js';
import { RecordAttemptHandler } from './callback/record-attempt/record-attempt.handler.js';
import { TakeFormAnswerHandler } from './callback/take-form-answer/take-form-answer.handler.js';

/** Callback (回访): whether a case is really solved, asked by somebody who had no hand in it. */
@Module({
  controllers: [
    PlanHandler,
    FollowCaseHandler,
    TakeFormAnswerHandler,
    RecordAttemptHandler,
    ConcludeHandler,
    LookUpHandler,
    ActionsHandler,
    KeptOfCasesHandler,
  ],
  providers: [CallbackStore],
})
export class CallbackModule {}
