import type { CaseState } from '@hearback/contracts';
import { isImportant, roundOf, type Case } from './case.js';

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
    promisedBy: state.promisedBy,
    needsHandling: state.needsHandling,
    followUp: state.followUp,
    answeredAt: answer?.at,
    answeredBy: answer?.by,
    urges: state.urges,
    lastUrgedAt: state.lastUrgedAt,
    lastSupplementedAt: state.supplements?.at(-1)?.at,
    redactedAt: state.redacted?.at,
  };
}
