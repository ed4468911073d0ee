import type { InvitationState } from '@hearback/contracts';
import { roundOf, type Case } from '../case.js';
import type { CaseEvent } from '../case.events.js';
import { nextRound } from '../next-round.js';

const BAD = 2;

/** RULES, "Survey": a result of 1 or 2 after closing reopens the case, from when it was answered. */
export function badSurveyReopens(state: Case, invitation: InvitationState): CaseEvent[] {
  const { purpose, status, round, scores, answeredAt } = invitation;
  const bad = purpose === 'CLOSURE' && status === 'ANSWERED' && scores !== undefined && scores.result <= BAD;
  if (!bad || !answeredAt || state.ending.end !== 'CLOSED' || round !== roundOf(state)) return [];
  return [nextRound(state, answeredAt, 'SURVEY')];
}
