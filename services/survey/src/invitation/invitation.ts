import type { Instant } from '@hearback/contracts';
import type { Answers } from '../questionnaire/questionnaire.js';
import type { InvitationEvent, InvitationPlan } from './invitation.events.js';

interface ScheduledInvitation extends InvitationPlan {
  readonly status: 'SCHEDULED';
}
interface Sent extends InvitationPlan {
  readonly sentAt: Instant;
  readonly remindedAt?: Instant;
}
export interface SentInvitation extends Sent {
  readonly status: 'SENT';
}
interface AnsweredInvitation extends Sent {
  readonly status: 'ANSWERED';
  readonly answeredAt: Instant;
  readonly answers: Answers;
}
/** Voided or past its end, sent or not. */
interface EndedInvitation extends InvitationPlan {
  readonly status: 'VOIDED' | 'EXPIRED';
  readonly sentAt?: Instant;
  readonly remindedAt?: Instant;
}
/** Holds the place of an invitation that must never be sent. */
interface RuledOut {
  readonly status: 'RULED_OUT';
  readonly caseId: string;
  readonly round: number;
}
export type OpenInvitation = ScheduledInvitation | SentInvitation;
type RealInvitation = OpenInvitation | AnsweredInvitation | EndedInvitation;
export type Invitation = RealInvitation | RuledOut;

export const isOpen = (invitation: Invitation | undefined): invitation is OpenInvitation =>
  invitation?.status === 'SCHEDULED' || invitation?.status === 'SENT';

/** Folds an event into the state. Throws for an event that no decision can have made: a defect, not a refusal. */
export function evolve(invitation: Invitation | undefined, event: InvitationEvent): Invitation {
  switch (event.type) {
    case 'invitation-planned':
      return { ...event.plan, status: 'SCHEDULED' };
    case 'invitation-ruled-out':
      return { status: 'RULED_OUT', caseId: event.caseId, round: event.round };
    case 'invitation-redacted':
      return invitation ?? missing(event);
    default:
      if (!isOpen(invitation)) throw new TypeError(`${event.type} after ${invitation?.status ?? 'nothing'}`);
      return evolveOpen(invitation, event);
  }
}

const missing = ({ type }: InvitationEvent): never => {
  throw new TypeError(`${type} after nothing`);
};

type LaterEvent = Exclude<
  InvitationEvent,
  { type: 'invitation-planned' | 'invitation-ruled-out' | 'invitation-redacted' }
>;

function evolveOpen(invitation: OpenInvitation, event: LaterEvent): RealInvitation {
  switch (event.type) {
    case 'invitation-sent':
      return { ...invitation, status: 'SENT', sentAt: event.at };
    case 'invitation-reminded':
      return { ...sent(invitation, event), remindedAt: event.at };
    case 'invitation-answered': {
      const { type: _type, at: answeredAt, ...answers } = event;
      return { ...sent(invitation, event), status: 'ANSWERED', answeredAt, answers };
    }
    case 'invitation-voided':
      return { ...invitation, status: 'VOIDED' };
    case 'invitation-expired':
      return { ...invitation, status: 'EXPIRED' };
    default:
      return event satisfies never;
  }
}

function sent(invitation: OpenInvitation, { type }: InvitationEvent): SentInvitation {
  if (invitation.status !== 'SENT') throw new TypeError(`${type} before it was sent`);
  return invitation;
}
