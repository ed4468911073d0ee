import type { InvitationState } from '@hearback/contracts';
import type { Invitation } from './invitation.js';
import { isSatisfied } from './rules/satisfied-is-a-result-of-4-and-nothing-under-3.js';

/** What everybody may know: scores and what follows from them. What was written stays here. */
export function publicState(invitation: Invitation): InvitationState {
  if (invitation.status === 'RULED_OUT')
    throw new TypeError('an invitation that was ruled out is not shown to anybody');
  const { id, caseId, round, purpose, callbackId, status, expiresAt } = invitation;
  const common = { id, caseId, round, purpose, callbackId, status, expiresAt };
  if (invitation.status === 'SCHEDULED') return common;
  const { sentAt, remindedAt } = invitation;
  if (invitation.status !== 'ANSWERED') return { ...common, sentAt, remindedAt };
  const { answeredAt, answers } = invitation;
  const { scores, solved } = answers;
  const satisfied = isSatisfied(scores);
  const verdict = satisfied ? 'SATISFIED' : 'UNSATISFIED';
  return { ...common, sentAt, remindedAt, answeredAt, scores, satisfied, verdict, solved };
}
