import type { PersonCase, PersonDataView } from '@hearback/contracts';
import { CLOCK } from '@hearback/messaging';
import type { Clock, Kept } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import type { Case } from '../../case/case.js';
import { FREE_TEXT } from '../../case/case.events.js';
import { CaseStore } from '../../case/case.store.js';
import { entryView } from '../../case/timeline/entry-view.js';
import { Companies } from '../../company/companies.js';
import { ContactReveals } from '../../contact-reveal/contact-reveals.js';
import type { MessagePlan } from '../../message/message.events.js';
import { MessageStore } from '../../message/message.store.js';
import { Writer } from '../../message/send/writer.js';
import { Persons } from '../../person/persons.js';
import type { PersonRequest } from '../person-request.js';
import { PersonRequestStore } from '../person-request.store.js';
import { PersonRequestViews } from '../person-request.views.js';

// More than anybody has; whoever has more gets the newest.
const ALL = 500;

/** All that intake keeps about a person, gathered for the copy that they asked for. */
@Injectable()
export class Gathering {
  constructor(
    private readonly requests: PersonRequestStore,
    private readonly views: PersonRequestViews,
    private readonly persons: Persons,
    private readonly cases: CaseStore,
    private readonly messages: MessageStore,
    private readonly writer: Writer,
    private readonly reveals: ContactReveals,
    private readonly companies: Companies,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(context: TenantContext, request: Kept<PersonRequest>): Promise<PersonDataView> {
    const ids = 'personIds' in request.state ? request.state.personIds : [];
    const all = { ...context, properties: 'all' } as const;
    const [contacts, records, cases, asked] = await Promise.all([
      this.persons.contacts(all, ids),
      this.persons.records.find(all, { _id: { $in: [...ids] } }),
      this.cases.query(
        all,
        { 'state.complainantId': { $in: [...ids] } },
        { limit: ALL, sort: { 'state.receivedAt': -1 } },
      ),
      this.requests.query(
        all,
        { 'state.personId': { $in: [...ids] } },
        { limit: ALL, sort: { 'state.receivedAt': -1 } },
      ),
    ]);
    const contactOf = new Map(contacts.map(({ id, contact }) => [id, contact]));
    return {
      request: await this.views.one(context, request),
      company: (await this.companies.of(context)).name,
      at: this.clock.now().toISOString(),
      persons: records.map(({ _id: id, since, important, noRecording }) => ({
        id,
        since,
        important: important === true,
        objectsToRecording: noRecording === true,
        contact: contactOf.get(id) ?? {},
      })),
      cases: await Promise.all(cases.map((one) => this.personCase(all, one))),
      reveals: await this.reveals.ofPersons(all, ids),
      requests: await this.views.of(context, asked),
    };
  }

  private async personCase(context: TenantContext, { id, state }: Kept<Case>): Promise<PersonCase> {
    const [entries, messages] = await Promise.all([
      this.cases.timeline(context, id),
      this.messages.query(context, { 'state.caseId': id }, { limit: ALL }),
    ]);
    const { number, kind, category, grade, channel, status, organization, description, demand, place } = state;
    const { personsInvolved, recordingUrl, concealed, occurredAt, receivedAt, registeredAt } = state;
    return {
      ...{ id, number, kind, category, grade, channel, status, organization, description, demand, place },
      ...{ personsInvolved, recordingUrl, concealed, occurredAt, receivedAt, registeredAt },
      property: state.property?.name,
      unit: state.unit?.name,
      timeline: entries.map((entry) => {
        const { at, summary } = entryView(entry);
        return { at, ...summary, texts: textsIn(entry.event) };
      }),
      messages: await Promise.all(
        messages.map(async ({ state: message }) => ({
          at: message.delivery.status === 'SENT' ? message.delivery.at : undefined,
          way: message.by,
          kind: message.content.kind,
          text: await this.textOf(context, message),
        })),
      ),
    };
  }

  // Without its link: who holds that answers in the customer's name.
  private async textOf(context: TenantContext, message: MessagePlan): Promise<string> {
    const { text, url } = await this.writer.write(context, message);
    return text.replace(url, '');
  }
}

// As they were typed: the sentence of the timeline masks numbers.
function textsIn(event: { readonly type: string }): Record<string, unknown> {
  const fields = (FREE_TEXT as Readonly<Record<string, readonly string[]>>)[event.type] ?? [];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value: unknown = event[field as keyof typeof event];
      return value === undefined ? [] : [[field, value]];
    }),
  );
}
