import { isRefusal, ok, revealContact, type ContactView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { Persons } from '../../person/persons.js';
import { CaseStore } from '../case.store.js';
import { revealContact as decide } from './reveal-contact.js';

@Controller()
export class RevealContactHandler {
  constructor(
    private readonly cases: CaseStore,
    private readonly persons: Persons,
  ) {}

  @Answers(revealContact)
  async reveal(context: TenantContext, input: InputOf<typeof revealContact>): Promise<Outcome<ContactView>> {
    const logged = await this.cases.change(context, input.caseId, (state) => decide(state, input, context), {
      path: 'caseId',
    });
    if (isRefusal(logged)) return logged;
    const [person] = await this.persons.contacts(context, [logged.ok.state.complainantId ?? '']);
    return ok(person?.contact ?? {});
  }
}
