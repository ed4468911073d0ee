import { ok, suggestClassification, type ClassificationView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { classify } from './classify.js';

/** While an agent types: what kind, category and grade it would be. Nothing is kept. */
@Controller()
export class SuggestHandler {
  @Answers(suggestClassification)
  async suggest(
    _: TenantContext,
    { text }: InputOf<typeof suggestClassification>,
  ): Promise<Outcome<ClassificationView>> {
    return ok({ ...classify(text), decidedBy: 'RULE' });
  }
}
