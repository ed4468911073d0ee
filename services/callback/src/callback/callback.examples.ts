import type { CaseState, Grade, InvitationState, WorkOrderState } from '@hearback/contracts';
import { caseState } from '@hearback/testing/made-up';
import { evolve, isOpen, type Callback, type OpenCallback } from './callback.js';
import type { CallbackEvent } from './callback.events.js';
import { plan } from './plan/plan.js';

// What tests start from: a grade 3 complaint of somebody with a mobile phone, resolved on a Monday at 10:00 in Shanghai.
export { caseState as aCase, shanghai } from '@hearback/testing/made-up';
export const ID = 'callback-1';
export const RESOLVED_AT = '2026-03-02T02:00:00.000Z';

export const anOrder = (
  about: Partial<CaseState> = {},
  change: Partial<Omit<WorkOrderState, 'case'>> = {},
): WorkOrderState => ({
  id: 'order-1',
  case: caseState(about),
  round: about.round ?? 1,
  status: 'RESOLVED',
  handlerId: 'handler',
  clocks: [],
  transfers: 0,
  resolvedAt: RESOLVED_AT,
  handledBy: { staffIds: ['handler'], teamIds: ['engineering'], memberIds: ['handler', 'colleague'] },
  complex: false,
  ...change,
});

export const anAnswer = (change: Partial<InvitationState> = {}): InvitationState => ({
  id: 'invitation-1',
  caseId: 'case-1',
  round: 1,
  purpose: 'CALLBACK',
  callbackId: ID,
  status: 'ANSWERED',
  expiresAt: '2026-03-04T02:00:00.000Z',
  answeredAt: '2026-03-02T09:00:00.000Z',
  satisfied: true,
  verdict: 'SATISFIED',
  solved: true,
  ...change,
});

export const fold = (events: readonly CallbackEvent[], from?: Callback): Callback => {
  const state = events.reduce<Callback | undefined>(evolve, from);
  if (!state) throw new Error('nothing has happened');
  return state;
};

/** A callback as it stands after the resolved order of such a case, and whatever happened then. */
export function planned(
  about: Partial<CaseState> = {},
  change: Partial<Omit<WorkOrderState, 'case'>> = {},
  ...then: CallbackEvent[]
): OpenCallback {
  const callback = fold([...plan(undefined, ID, anOrder(about, change), RESOLVED_AT), ...then]);
  if (!isOpen(callback)) throw new Error('this callback is not open');
  return callback;
}

/** One that is to be made by phone. */
export const byPhone = (...then: CallbackEvent[]): OpenCallback => planned({ grade: 1 as Grade }, {}, ...then);

/** One for which a form was sent by SMS. */
export const byForm = (...then: CallbackEvent[]): OpenCallback => planned({}, {}, ...then);
