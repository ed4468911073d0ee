import { answerConsultation, type CaseView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseDesk } from '../case-desk.js';
import { answerConsultation as decide } from './answer.js';

@Controller()
export class AnswerHandler {
  constructor(private readonly desk: CaseDesk) {}

  @Answers(answerConsultation)
  answer(context: TenantContext, input: InputOf<typeof answerConsultation>): Promise<Outcome<CaseView>> {
    const by = context.actor.id;
    return this.desk.change(context, input, (state, now) => decide(state, input, { by, now }));
  }
}
