import type { CaseView } from '@hearback/contracts';
import type { Kept } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { Persons } from '../person/persons.js';
import type { Case } from './case.js';
import { caseView } from './case.view.js';
import { contactAccess } from './rules/who-sees-contacts.js';

/** Shows cases to whoever asks, each as far as they may see it. */
@Injectable()
export class CaseViews {
  constructor(private readonly persons: Persons) {}

  async of(context: TenantContext, cases: readonly Kept<Case>[]): Promise<CaseView[]> {
    const seen = cases.map((one) => ({ one, access: contactAccess(context, one.state) }));
    const named = seen.filter(({ one, access }) => access !== 'NEVER' && !one.state.concealed);
    const ids = new Set(named.flatMap(({ one }) => one.state.complainantId ?? []));
    const contacts = new Map((await this.persons.contacts(context, [...ids])).map(({ id, contact }) => [id, contact]));
    return seen.map(({ one, access }) => caseView(one, access, contacts.get(one.state.complainantId ?? '')));
  }

  async one(context: TenantContext, found: Kept<Case>): Promise<CaseView> {
    const [view] = await this.of(context, [found]);
    return view!;
  }
}
