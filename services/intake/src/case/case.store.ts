import { caseEvents, type CaseState } from '@hearback/contracts';
import { AggregateStore, Keeping, type AggregateType } from '@hearback/store';
import { Injectable } from '@nestjs/common';
import { evolve, isImportant, roundOf, type Case } from './case.js';
import { FREE_TEXT, type CaseEvent } from './case.events.js';

/** What the others may know: no names, no texts. */
export function publicState(state: Case): CaseState {
  const { ending, answer } = state;
  return {
    id: state.id,
    number: state.number,
    round: roundOf(state),
    end: ending.end,
    closedBy: ending.end === 'CLOSED' ? ending.by : undefined,
    closedAt: ending.end === 'OPEN' ? undefined : ending.at,
    kind: state.kind,
    category: state.category,
    subcategory: state.subcategory,
    grade: state.grade,
    channel: state.channel,
    propertyId: state.property?.id,
    unitId: state.unit?.id,
    zone: state.zone,
    complainantId: state.complainantId,
    anonymous: state.anonymous,
    concealed: state.concealed,
    accusedStaffIds: state.accusedStaffIds,
    important: isImportant(state),
    feedbackBy: state.feedbackBy,
    reachableBy: state.reachableBy,
    occurredAt: state.occurredAt,
    receivedAt: state.receivedAt,
    registeredAt: state.registeredAt,
    roundStartedAt: state.rounds.at(-1)!.startedAt,
    policyVersion: state.policyVersion,
    needsHandling: state.needsHandling,
    followUp: state.followUp,
    answeredAt: answer?.at,
    answeredBy: answer?.by,
    urges: state.urges,
    lastUrgedAt: state.lastUrgedAt,
  };
}

export const caseType: AggregateType<Case, CaseEvent, CaseState> = {
  family: caseEvents,
  stateVersion: 1,
  evolve,
  publicState,
  freeText: FREE_TEXT,
  propertyPath: 'property.id',
  indexes: [
    { number: 1 },
    { trackingDigest: 1 },
    { complainantId: 1, receivedAt: -1 },
    { terms: 1 },
    { registeredAt: -1, _id: -1 },
    { status: 1, registeredAt: -1, _id: -1 },
    { 'property.id': 1, registeredAt: -1, _id: -1 },
    { handlerId: 1, registeredAt: -1, _id: -1 },
    { overdueFrom: 1, _id: 1 },
  ],
};

/** The case register (投诉台账). */
@Injectable()
export class CaseStore extends AggregateStore<Case, CaseEvent, CaseState> {
  constructor(keeping: Keeping) {
    super(keeping, caseType);
  }
}
