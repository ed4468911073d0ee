import { closeCase, type CaseView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseDesk } from '../case-desk.js';
import { close } from './close.js';

@Controller()
export class CloseHandler {
  constructor(private readonly desk: CaseDesk) {}

  @Answers(closeCase)
  close(context: TenantContext, input: InputOf<typeof closeCase>): Promise<Outcome<CaseView>> {
    return this.desk.change(context, input, (state, now) => close(state, input, now));
  }
}
