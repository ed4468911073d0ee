import { getContacts, ok, type ContactView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { Persons } from '../../person/persons.js';
import { CaseStore } from '../case.store.js';
import { contactAccess } from '../rules/who-sees-contacts.js';

type ContactOfCase = { readonly caseId: string; readonly contact: ContactView };

@Controller()
export class GetContactsHandler {
  constructor(
    private readonly cases: CaseStore,
    private readonly persons: Persons,
  ) {}

  /** Only contacts that the actor's work needs; for the others there is revealing, with a reason. */
  @Answers(getContacts)
  async contacts(
    context: TenantContext,
    input: InputOf<typeof getContacts>,
  ): Promise<Outcome<readonly ContactOfCase[]>> {
    const found = await this.cases.findMany(context, input.caseIds);
    const shown = found.filter(({ state }) => contactAccess(context, state) === 'SHOWN');
    const ids = new Set(shown.flatMap(({ state }) => state.complainantId ?? []));
    const contacts = new Map((await this.persons.contacts(context, [...ids])).map(({ id, contact }) => [id, contact]));
    return ok(
      shown.flatMap(({ id: caseId, state }) => {
        const contact = contacts.get(state.complainantId ?? '');
        return contact ? [{ caseId, contact }] : [];
      }),
    );
  }
}
