import type { InvitationState } from '@hearback/contracts';
import { deriveId, Recent } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import type { Case } from '../../case/case.js';

import { Channels } from '../channel/channels.js';
import type { MessageEvent } from '../message.events.js';
import { MessageStore } from '../message.store.js';
import { messagesDue, type DueMessage } from './messages-due.js';

/** Sees to it that the customer is told what is due, each thing once, however often an event comes. */
@Injectable()
export class Messenger {
  /** Told lately, by this process: spares a write that would find its message there already. */
  private readonly told = new Recent<true>(20_000);

  constructor(
    private readonly messages: MessageStore,
    private readonly channels: Channels,
  ) {}

  /** Whoever is anonymous or left no way to be written to reads the tracking page. */
  async tell(context: TenantContext, state: Case, invitation?: InvitationState): Promise<void> {
    const { complainantId, reachableBy } = state;
    if (!complainantId || !reachableBy.length) return;
    for (const due of messagesDue(state, invitation)) await this.plan(context, state, complainantId, due);
  }

  /** Whether this process has lately told a case's customer that it was received: then its first event says nothing new. */
  hasAcknowledged = (context: TenantContext, caseId: string): boolean =>
    this.told.get(deriveId(context.tenantId, 'message', caseId, 'ACKNOWLEDGEMENT', '1')) === true;

  private async plan(
    context: TenantContext,
    state: Case,
    complainantId: string,
    { cause, content }: DueMessage,
  ): Promise<void> {
    const id = deriveId(context.tenantId, 'message', state.id, content.kind, cause);
    if (this.told.get(id)) return;
    const by = this.channels.choose(state.feedbackBy, state.reachableBy);
    const plan = { id, caseId: state.id, caseNumber: state.number, zone: state.zone, complainantId, by, content };
    await this.messages.create(context, id, (now): MessageEvent[] => {
      const planned: MessageEvent = { type: 'message-planned', at: now, ...plan };
      return this.channels.isOutbox(by) ? [planned, { type: 'message-sent', at: now }] : [planned];
    });
    this.told.set(id, true);
  }
}
