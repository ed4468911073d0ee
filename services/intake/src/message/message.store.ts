import { eventFamily, type Instant } from '@hearback/contracts';
import { AggregateStore, Keeping, type AggregateType } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { evolve, type Message } from './message.js';
import type { MessageEvent } from './message.events.js';
import { Postman } from './send/postman.js';

// Nothing of a message is announced: it is between the company and the customer.
const messageType: AggregateType<Message, MessageEvent, object> = {
  family: eventFamily('intake', 'message', 1, [])<object>(),
  stateVersion: 1,
  evolve,
  publicState: () => ({}),
  freeText: { 'message-planned': ['content'] },
  blanks: { content: { kind: 'TAKEN_OUT' } },
  wakeAt: ({ delivery }): Instant | undefined => (delivery.status === 'WAITING' ? delivery.nextTryAt : undefined),
  indexes: [{ caseId: 1 }],
};

/** Messages to customers. One that waits is due when it is to be tried: waking it means sending it. */
@Injectable()
export class MessageStore extends AggregateStore<Message, MessageEvent, object> {
  constructor(
    keeping: Keeping,
    private readonly postman: Postman,
  ) {
    super(keeping, messageType);
  }

  override async wake(context: TenantContext, id: string): Promise<void> {
    const found = await this.find(context, id);
    if (found?.state.delivery.status !== 'WAITING') return;
    const event = await this.postman.carry(context, found.state);
    await this.change(context, id, ({ delivery }) => (delivery.status === 'WAITING' ? [event] : []));
  }
}
