import type { CallbackState, CaseState } from '@hearback/contracts';
import { caseState } from '@hearback/testing/made-up';
import type { Answers } from '../questionnaire/questionnaire.js';
import { evolve, isOpen, type Invitation, type OpenInvitation } from './invitation.js';
import type { InvitationEvent } from './invitation.events.js';
import { inviteAfterClosing } from './invite-after-closing/invite-after-closing.js';
import { inviteToForm } from './invite-to-form/invite-to-form.js';

// What tests start from: a case closed by a phone call on a Monday at 10:00 in Shanghai; a form asked for at that time.
export { shanghai } from '@hearback/testing/made-up';
export const ID = 'invitation-1';
export const NOW = '2026-03-02T02:00:00.000Z';

export const aCase = (change: Partial<CaseState> = {}): CaseState =>
  caseState({ grade: 1, end: 'CLOSED', closedBy: 'CALLBACK', closedAt: NOW, ...change });

export const aCallback = (change: Partial<CallbackState> = {}): CallbackState => ({
  id: 'callback-1',
  caseId: 'case-1',
  caseNumber: 'QL-20260302-0001',
  zone: 'Asia/Shanghai',
  round: 1,
  method: 'SMS',
  status: 'PENDING',
  form: 'REQUESTED',
  formNo: 1,
  formUntil: '2026-03-04T02:00:00.000Z',
  clock: {
    name: 'CALLBACK',
    round: 1,
    state: 'RUNNING',
    startedAt: NOW,
    dueAt: '2026-03-05T02:00:00.000Z',
    policyVersion: 1,
  },
  dueAt: '2026-03-05T02:00:00.000Z',
  attempts: [],
  triedInWindow: false,
  ...change,
});

export const FIVES: Answers['scores'] = { speed: 5, result: 5, attitude: 5 };
export const answered = { type: 'invitation-answered', at: NOW, scores: FIVES } as const;

export const fold = (events: readonly InvitationEvent[], from?: Invitation): Invitation => {
  const state = events.reduce<Invitation | undefined>(evolve, from);
  if (!state) throw new Error('nothing has happened');
  return state;
};

function open(invitation: Invitation): OpenInvitation {
  if (!isOpen(invitation)) throw new Error('this invitation is not open');
  return invitation;
}

/** The invitation after a case was closed, heard at `now`. */
export const closure = (now = NOW): OpenInvitation =>
  open(fold(inviteAfterClosing(undefined, { id: ID, round: 1 }, aCase(), now)));

/** The invitation to the form of a callback, heard at `now`. */
export const form = (now = NOW): OpenInvitation =>
  open(fold(inviteToForm(undefined, { id: ID, formNo: 1 }, aCallback(), now)));
