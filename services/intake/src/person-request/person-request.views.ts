import type { ContactView, PersonRequestView } from '@hearback/contracts';
import { Keeping, type Kept } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { CaseStore } from '../case/case.store.js';
import { AboutPersons } from '../person/about-persons.js';
import { Persons } from '../person/persons.js';
import type { PersonRequestEvent } from './person-request.events.js';
import { isOpen, type PersonRequest } from './person-request.js';

const SEALED = ['note', 'correction', 'identityCheck', 'reason'];

/** Requests as those who decide see them: texts opened, and who else may be the same human being. */
@Injectable()
export class PersonRequestViews {
  constructor(
    private readonly persons: Persons,
    private readonly about: AboutPersons,
    private readonly cases: CaseStore,
    keeping: Keeping,
  ) {
    keeping.companyData.show('person-request', (context, document) => this.inClear(context, document));
  }

  async of(context: TenantContext, requests: readonly Kept<PersonRequest>[]): Promise<PersonRequestView[]> {
    const opened = await this.about.openers(
      context,
      requests.map(({ state }) => state.personId),
    );
    return Promise.all(
      requests.map(async ({ version, state }) => {
        const text = (sealed: string | undefined) => opened(state.personId, sealed);
        const correction = text(state.correction);
        return {
          id: state.id,
          version,
          kind: state.kind,
          status: state.status,
          personId: state.personId,
          caseId: state.caseId,
          caseNumber: state.caseNumber,
          receivedAt: state.receivedAt,
          dueAt: state.dueAt,
          askedBy: state.askedBy,
          note: text(state.note),
          correction: correction === undefined ? undefined : (JSON.parse(correction) as ContactView),
          ...(state.status === 'RECEIVED' ? {} : { decidedBy: state.decidedBy, decidedAt: state.decidedAt }),
          identityCheck: 'identityCheck' in state ? text(state.identityCheck) : undefined,
          reason: state.status === 'DECLINED' ? text(state.reason) : undefined,
          doneAt: state.status === 'DONE' ? state.doneAt : undefined,
          related: isOpen(state) ? await this.related(context, state.personId) : [],
        };
      }),
    );
  }

  async one(context: TenantContext, request: Kept<PersonRequest>): Promise<PersonRequestView> {
    const [view] = await this.of(context, [request]);
    return view!;
  }

  // As the company takes it along: with its texts, of persons that are not erased.
  private async inClear(context: TenantContext, document: object): Promise<object> {
    const { state, timeline, ...rest } = document as {
      state: PersonRequest;
      timeline: { event: PersonRequestEvent }[];
    };
    const opened = await this.about.openers(context, [state.personId]);
    const readable = (one: object) =>
      Object.fromEntries(
        Object.entries(one).map(([field, value]: [string, unknown]) => [
          field,
          SEALED.includes(field) && typeof value === 'string' ? opened(state.personId, value) : value,
        ]),
      );
    return {
      ...rest,
      state: readable(state),
      timeline: timeline.map(({ event, ...entry }) => ({ ...entry, event: readable(event) })),
    };
  }

  private async related(context: TenantContext, personId: string): Promise<PersonRequestView['related']> {
    const ids = await this.about.related(context, personId);
    const contacts = await this.persons.contacts(context, ids);
    return Promise.all(
      contacts.map(async ({ id, contact }) => ({
        personId: id,
        display: contact.name ?? '未留姓名',
        cases: await this.cases.count({ ...context, properties: 'all' }, { 'state.complainantId': id }),
      })),
    );
  }
}
