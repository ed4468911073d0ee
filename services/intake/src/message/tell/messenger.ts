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
  /** Told lately, or being told, by this process: spares a write that would find its message there already. */
  private readonly told = new Recent<Promise<unknown>>(20_000);

  constructor(
    private readonly messages: MessageStore,
    private readonly channels: Channels,
  ) {}

  /** Whoever is anonymous or left no way to be written to reads the tracking page. */
  async tell(context: TenantContext, state: Case, invitation?: InvitationState): Promise<void> {
    const { complainantId, reachableBy } = state;
    // Whoever had their data erased is not written to any more.
    if (!complainantId || !reachableBy.length || state.redacted) return;
    for (const due of messagesDue(state, invitation)) {
      const id = messageId(context, state.id, due);
      const telling = this.told.get(id) ?? this.plan(context, state, complainantId, id, due);
      this.told.set(id, telling);
      try {
        await telling;
      } catch (error) {
        this.told.forget(id);
        throw error;
      }
    }
  }

  /** Whether this process has lately told a case's customer that it was received: then its first event says nothing new. */
  async hasAcknowledged(context: TenantContext, caseId: string): Promise<boolean> {
    const telling = this.told.get(messageId(context, caseId, ACKNOWLEDGEMENT));
    return (
      telling !== undefined &&
      telling.then(
        () => true,
        () => false,
      )
    );
  }

  private plan(context: TenantContext, state: Case, complainantId: string, id: string, { content }: DueMessage) {
    const by = this.channels.choose(state.feedbackBy, state.reachableBy);
    const plan = { id, caseId: state.id, caseNumber: state.number, zone: state.zone, complainantId, by, content };
    return this.messages.create(context, id, (now): MessageEvent[] => {
      const planned: MessageEvent = { type: 'message-planned', at: now, ...plan };
      return this.channels.isOutbox(by) ? [planned, { type: 'message-sent', at: now }] : [planned];
    });
  }
}

const ACKNOWLEDGEMENT = { cause: '1', content: { kind: 'ACKNOWLEDGEMENT' } } as const;

const messageId = (
  { tenantId }: TenantContext,
  caseId: string,
  { cause, content }: { readonly cause: string; readonly content: { readonly kind: string } },
): string => deriveId(tenantId, 'message', caseId, content.kind, cause);
