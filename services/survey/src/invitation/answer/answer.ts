import type { Instant } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import { QUESTIONNAIRES } from '../../questionnaire/questionnaires.js';
import { readAnswers, type GivenAnswer } from '../../questionnaire/read-answers.js';
import type { Invitation } from '../invitation.js';
import type { InvitationEvent } from '../invitation.events.js';
import { canBeAnswered, closedForm } from '../rules/an-invitation-is-answered-once-and-in-time.js';

/** The customer answers. */
export function answer(invitation: Invitation, given: readonly GivenAnswer[], now: Instant): Decision<InvitationEvent> {
  if (!canBeAnswered(invitation, now)) return closedForm(invitation);
  const read = readAnswers(QUESTIONNAIRES[invitation.purpose], given);
  return 'refusal' in read ? read : [{ type: 'invitation-answered', at: now, ...read.ok }];
}
