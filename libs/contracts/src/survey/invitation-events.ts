import { eventFamily, type Instant } from '../event.js';
import type { Verdict } from '../vocabulary.js';

/** What the other services may know of a survey invitation (满意度邀请). Its answers' texts stay in survey. */
export interface InvitationState {
  readonly id: string;
  readonly caseId: string;
  readonly round: number;
  /** CLOSURE after a callback by phone or visit; CALLBACK: the form that is the callback. */
  readonly purpose: 'CLOSURE' | 'CALLBACK';
  readonly callbackId?: string;
  readonly status: 'SCHEDULED' | 'SENT' | 'ANSWERED' | 'VOIDED' | 'EXPIRED';
  readonly sentAt?: Instant;
  readonly remindedAt?: Instant;
  readonly expiresAt: Instant;
  readonly answeredAt?: Instant;
  readonly scores?: { readonly speed: number; readonly result: number; readonly attitude: number };
  /** result >= 4 and nothing <= 2 (RULES, Satisfaction). */
  readonly satisfied?: boolean;
  readonly verdict?: Verdict;
  readonly solved?: boolean;
}

export const invitationEvents = eventFamily('survey', 'invitation', 1, [
  'invitation-planned',
  'invitation-sent',
  'invitation-reminded',
  'invitation-answered',
  'invitation-voided',
  'invitation-expired',
])<InvitationState>();
