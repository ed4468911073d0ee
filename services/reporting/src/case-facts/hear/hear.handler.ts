import {
  callbackEvents,
  caseEvents,
  invitationEvents,
  workOrderEvents,
  type CallbackState,
  type CaseState,
  type HeardEvent,
  type InvitationState,
  type WorkOrderState,
} from '@hearback/contracts';
import { Hears } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseFactsStore } from '../case-facts.store.js';
import { ofCallback, ofCase, ofInvitation, ofWorkOrder } from '../known.js';

/** Takes in everything that is said about cases. */
@Controller()
export class HearHandler {
  constructor(private readonly facts: CaseFactsStore) {}

  @Hears(caseEvents)
  hearCase(context: TenantContext, { version, state }: HeardEvent<CaseState>): Promise<void> {
    return this.facts.hear(context, state.id, { part: 'case', id: state.id, version, state: ofCase(state) });
  }

  @Hears(workOrderEvents)
  hearWorkOrder(context: TenantContext, { version, state }: HeardEvent<WorkOrderState>): Promise<void> {
    const news = { part: 'workOrders', id: state.id, version, state: ofWorkOrder(state) } as const;
    return this.facts.hear(context, state.case.id, news);
  }

  @Hears(callbackEvents)
  hearCallback(context: TenantContext, { version, state }: HeardEvent<CallbackState>): Promise<void> {
    const news = { part: 'callbacks', id: state.id, version, state: ofCallback(state) } as const;
    return this.facts.hear(context, state.caseId, news);
  }

  @Hears(invitationEvents)
  hearInvitation(context: TenantContext, { version, state }: HeardEvent<InvitationState>): Promise<void> {
    const news = { part: 'invitations', id: state.id, version, state: ofInvitation(state) } as const;
    return this.facts.hear(context, state.caseId, news);
  }
}
