import type { InvitationState } from '@hearback/contracts';
import { roundOf, type Case } from '../../case/case.js';
import type { MessageContent } from '../message.events.js';

/** A message that is due, and what makes it one of its kind: its round, or its invitation. */
export interface DueMessage {
  readonly cause: string;
  readonly content: MessageContent;
}

/**
 * What the customer is to be told, as far as is known now: pure, and complete each time, so that it does not matter which event led
 * here. Whether it was told already, the message's derived id knows.
 */
export function messagesDue(state: Case, invitation?: InvitationState): DueMessage[] {
  const { end } = state.ending;
  if (end !== 'OPEN' && end !== 'CLOSED') return [];
  return [received(state), ...reopened(state), ...result(state), ...(invitation ? asked(invitation) : [])];
}

/** Received, being handled, and the promise (首次答复). */
const received = ({ kind, promise, rounds }: Case): DueMessage => ({
  cause: '1',
  content: { kind: 'ACKNOWLEDGEMENT', caseKind: kind, promise: rounds.length === 1 ? promise : undefined },
});

/** It goes on, with a promise of its own. */
function reopened(state: Case): DueMessage[] {
  const round = roundOf(state);
  if (round === 1 || state.ending.end !== 'OPEN') return [];
  return [{ cause: String(round), content: { kind: 'REOPENED', promise: state.promise } }];
}

/** What was done, or the answer to a question (B10). */
function result(state: Case): DueMessage[] {
  const round = roundOf(state);
  const order = state.orders.find((one) => one.round === round && one.status === 'RESOLVED');
  return [
    ...(order?.result ? [{ cause: `${round}`, content: { kind: 'RESULT', result: order.result } as const }] : []),
    ...(state.answer
      ? [{ cause: `${round}/answer`, content: { kind: 'RESULT', result: state.answer.text } as const }]
      : []),
  ];
}

/** The link to a form. It is sent while it may be answered, to the complainant only (RULES, "Survey"). */
function asked({ id, purpose, status, remindedAt, expiresAt }: InvitationState): DueMessage[] {
  if (status !== 'SENT') return [];
  const link = { invitationId: id, expiresAt };
  if (purpose === 'CALLBACK') return [{ cause: id, content: { kind: 'CALLBACK_FORM', ...link } }];
  return [
    { cause: id, content: { kind: 'SURVEY', ...link } },
    ...(remindedAt ? [{ cause: id, content: { kind: 'SURVEY_REMINDER', ...link } as const }] : []),
  ];
}
