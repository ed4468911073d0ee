import type { HeardEvent, InvitationState } from '@hearback/contracts';
import type { Case } from '../case.js';
import type { CaseEvent } from '../case.events.js';
import { badSurveyReopens } from './bad-survey-reopens-the-case.js';

/** An invitation is entered in its case from when it is sent; a plan is nothing that happened to the customer. */
export function hearInvitation(state: Case, event: HeardEvent<InvitationState>): CaseEvent[] {
  const { name, version, head, at, by, state: invitation } = event;
  if (invitation.status === 'SCHEDULED') return [];
  return [
    { type: 'invitation-heard', name, version, head, at, by, invitation },
    ...badSurveyReopens(state, invitation),
  ];
}
