import { invitationEvents, type InvitationState } from '@hearback/contracts';
import { AggregateStore, deriveId, Keeping, type AggregateType } from '@hearback/store';
import type { TenantContext, TenantId } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { evolve, type Invitation } from './invitation.js';
import type { InvitationEvent } from './invitation.events.js';
import { publicState } from './invitation.view.js';
import { due, wakeAt } from './what-falls-due.js';

const invitationType: AggregateType<Invitation, InvitationEvent, InvitationState> = {
  family: invitationEvents,
  stateVersion: 1,
  evolve,
  publicState,
  freeText: { 'invitation-answered': ['suggestion'] },
  blanks: { suggestion: undefined },
  indexes: [{ caseId: 1 }],
  wakeAt,
  due,
};

/** One invitation for each closing of a case. */
export const closureId = (tenantId: TenantId, caseId: string, round: number): string =>
  deriveId(tenantId, 'invitation', caseId, round, 'CLOSURE');

/** One for each form that a callback asks for: the first in place of a call, the next as the last link. */
export const formId = (tenantId: TenantId, caseId: string, round: number, formNo: number): string =>
  deriveId(tenantId, 'invitation', caseId, round, 'CALLBACK', formNo);

@Injectable()
export class InvitationStore extends AggregateStore<Invitation, InvitationEvent, InvitationState> {
  constructor(keeping: Keeping) {
    super(keeping, invitationType);
  }

  /** Takes out what was written in the forms of a case. */
  async redactOf(context: TenantContext, caseId: string): Promise<void> {
    const found = await this.query(context, { 'state.caseId': caseId }, { limit: MORE_THAN_A_CASE_HAS });
    for (const { id } of found) await this.redact(context, id, (at) => [{ type: 'invitation-redacted', at }]);
  }
}

const MORE_THAN_A_CASE_HAS = 200;
