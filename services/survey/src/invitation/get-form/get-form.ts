import { ok, type Instant, type Outcome, type SurveyFormView } from '@hearback/contracts';
import { QUESTIONNAIRES } from '../../questionnaire/questionnaires.js';
import type { Invitation } from '../invitation.js';
import { canBeAnswered, closedForm } from '../rules/an-invitation-is-answered-once-and-in-time.js';

/** The form as the customer sees it; an answered one says so, one that is over says why. */
export function getForm(invitation: Invitation, now: Instant): Outcome<SurveyFormView> {
  const answered = invitation.status === 'ANSWERED';
  if (!answered && !canBeAnswered(invitation, now)) return closedForm(invitation);
  const { purpose, caseId, caseNumber, expiresAt } = invitation;
  const { title, questions } = QUESTIONNAIRES[purpose];
  return ok({
    title,
    caseId,
    caseNumber,
    answered,
    expiresAt,
    questions: questions.map((question) => ({ options: [], ...question })),
  });
}
