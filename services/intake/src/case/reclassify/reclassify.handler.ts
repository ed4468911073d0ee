import { reclassifyCase, type CaseView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseDesk } from '../case-desk.js';
import { reclassify } from './reclassify.js';

@Controller()
export class ReclassifyHandler {
  constructor(private readonly desk: CaseDesk) {}

  @Answers(reclassifyCase)
  reclassify(context: TenantContext, input: InputOf<typeof reclassifyCase>): Promise<Outcome<CaseView>> {
    const { roles } = context;
    return this.desk.change(context, input, (state, now) => reclassify(state, input, { roles, now }));
  }
}
