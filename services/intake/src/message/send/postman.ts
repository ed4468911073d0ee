import { CLOCK } from '@hearback/messaging';
import type { Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CaseStore } from '../../case/case.store.js';
import { Persons } from '../../person/persons.js';
import { Channels } from '../channel/channels.js';
import type { Sending } from '../channel/channel.js';
import { triesOf, type Message } from '../message.js';
import type { MessageEvent } from '../message.events.js';
import { nextTry } from './again-later.js';
import { unnamed } from './what-went-wrong-names-nobody.js';
import { Writer } from './writer.js';

/** Carries a message to its customer, and says what came of it. */
@Injectable()
export class Postman {
  private readonly logger = new Logger('messages');

  constructor(
    private readonly cases: CaseStore,
    private readonly persons: Persons,
    private readonly channels: Channels,
    private readonly writer: Writer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async carry(context: TenantContext, message: Message): Promise<MessageEvent> {
    try {
      const sending = await this.send(context, message);
      const at = this.clock.now().toISOString();
      return sending.outcome === 'SENT'
        ? { type: 'message-sent', at }
        : this.park(context, message, unnamed(sending.why));
    } catch (error) {
      const why = unnamed(error instanceof Error ? error.message : String(error));
      const until = nextTry(triesOf(message), this.clock.now().toISOString());
      this.logger.warn(`message ${message.id}: ${why}; ${until ? `again at ${until}` : 'given up'}`);
      return until ? { type: 'message-delayed', until, why } : this.park(context, message, why);
    }
  }

  private async send(context: TenantContext, message: Message): Promise<Sending> {
    const channel = this.channels.of(message.by);
    const [person] = await this.persons.contacts(context, [message.complainantId]);
    if (!channel || !person) return { outcome: 'REFUSED', why: channel ? 'nobody to write to' : 'no channel' };
    const { subject, text } = await this.writer.write(context, message);
    return channel.send({ id: message.id, to: person.contact, subject, text });
  }

  // Where staff look: on the timeline of the case, once.
  private async park(context: TenantContext, { id, caseId, content }: Message, why: string): Promise<MessageEvent> {
    const { kind } = content;
    await this.cases.change(context, caseId, () => [{ type: 'message-undelivered', kind, why }], { key: id });
    return { type: 'message-parked', why };
  }
}
