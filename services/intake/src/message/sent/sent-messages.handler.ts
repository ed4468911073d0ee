import { notFound, ok, sentMessages, type Outcome, type SentMessage } from '@hearback/contracts';
import { Answers, SETTINGS, type Settings } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import { CaseStore } from '../../case/case.store.js';
import { MessageStore } from '../message.store.js';
import { Writer } from '../send/writer.js';

/** More messages than any case has. */
const ALL = 200;

@Controller()
export class SentMessagesHandler {
  constructor(
    private readonly cases: CaseStore,
    private readonly messages: MessageStore,
    private readonly writer: Writer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** For the demo's outbox only: elsewhere nobody reads the links of others. */
  @Answers(sentMessages)
  async sent(context: TenantContext, { caseNumber }: { caseNumber: string }): Promise<Outcome<readonly SentMessage[]>> {
    if (this.settings.HEARBACK_PROFILE !== 'demo') return notFound('caseNumber');
    const [found] = await this.cases.query(context, { 'state.number': caseNumber }, { limit: 1 });
    if (!found) return notFound('caseNumber');
    const messages = await this.messages.query(context, { 'state.caseId': found.id }, { limit: ALL });
    const sent = await Promise.all(
      messages.flatMap(({ state }) => {
        const { delivery, by, content } = state;
        if (delivery.status !== 'SENT') return [];
        const head = { at: delivery.at, channel: by ?? '', kind: content.kind };
        return [this.writer.write(context, state).then(({ text, url }) => ({ ...head, text, url }))];
      }),
    );
    return ok(sent.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)));
  }
}
