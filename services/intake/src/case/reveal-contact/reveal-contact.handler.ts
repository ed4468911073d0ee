import { isRefusal, ok, revealContact, type ContactView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { ContactReveals } from '../../contact-reveal/contact-reveals.js';
import { Persons } from '../../person/persons.js';
import { CaseStore } from '../case.store.js';
import { revealContact as decide } from './reveal-contact.js';

@Controller()
export class RevealContactHandler {
  constructor(
    private readonly cases: CaseStore,
    private readonly persons: Persons,
    private readonly reveals: ContactReveals,
  ) {}

  /** It stands on the timeline and in the list of reveals before it is shown. */
  @Answers(revealContact)
  async reveal(context: TenantContext, input: InputOf<typeof revealContact>): Promise<Outcome<ContactView>> {
    const { caseId, reason } = input;
    const personId = (await this.cases.find(context, caseId))?.state.complainantId;
    const [person] = personId ? await this.persons.contacts(context, [personId]) : [];
    let at = '';
    const logged = await this.cases.change(
      context,
      caseId,
      (state, now) => {
        at = now;
        return decide(state, input, context, person !== undefined);
      },
      { path: 'caseId' },
    );
    if (isRefusal(logged)) return logged;
    await this.reveals.log(context, logged.ok.state, logged.ok.version, { at, reason });
    return ok(person?.contact ?? {});
  }
}
