import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { CaseStore } from '../case/case.store.js';
import { MessageStore } from '../message/message.store.js';
import type { RedactionCause } from '../case/case.events.js';

const BATCH = 200;

/** What was written in cases and in the messages about them, and how it is taken out. The other services hear of it by the case's event. */
@Injectable()
export class CaseTexts {
  constructor(
    private readonly cases: CaseStore,
    private readonly messages: MessageStore,
  ) {}

  /** Of all cases of a person. */
  async redactOf(context: TenantContext, personId: string, why: RedactionCause): Promise<void> {
    const everywhere = { ...context, properties: 'all' } as const;
    for (let after = ''; ;) {
      const filter = { 'state.complainantId': personId, _id: { $gt: after } };
      const found = await this.cases.query(everywhere, filter, { limit: BATCH, sort: { _id: 1 } });
      for (const { id } of found) await this.redact(everywhere, id, why);
      if (found.length < BATCH) return;
      after = found.at(-1)!.id;
    }
  }

  /** The messages first: they are found by the case. */
  async redact(context: TenantContext, caseId: string, why: RedactionCause): Promise<void> {
    const messages = await this.messages.query(context, { 'state.caseId': caseId }, { limit: BATCH });
    for (const { id } of messages) await this.messages.redact(context, id, (at) => [{ type: 'message-redacted', at }]);
    await this.cases.redact(context, caseId, (at) => [{ type: 'case-redacted', at, why }]);
  }
}
