import type {
  CallbackState,
  ClockName,
  ClockState,
  ClockStatus,
  InvitationState,
  WorkOrderState,
} from '@hearback/contracts';
import type { Case } from './case.js';
import { evolve } from './case.js';
import type { CaseEvent } from './case.events.js';
import { promiseOf } from './promise.js';

// Samples for the specs of this folder: a phone complaint of grade 1, and what the other services say of it.
type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** Wednesday 18 November 2026, 10:00 in Shanghai. */
export const WEDNESDAY = '2026-11-18T02:00:00.000Z';

export const registered = (change: Partial<Of<'case-registered'>> = {}): Of<'case-registered'> => ({
  type: 'case-registered',
  id: 'case-1',
  number: 'QL-20261118-0001',
  trackingDigest: 'digest',
  channel: 'PHONE',
  kind: 'COMPLAINT',
  category: 'FACILITIES',
  grade: 1,
  proposed: { kind: 'COMPLAINT', category: 'FACILITIES', grade: 1, confidence: 0.9, reasons: ['文中有“电梯”'] },
  decidedBy: 'RULE',
  description: '三号楼电梯停运',
  personsInvolved: [],
  property: { id: 'property-1', name: '青岚雅苑' },
  unit: { id: 'unit-1', name: '301' },
  zone: 'Asia/Shanghai',
  complainantId: 'person-1',
  anonymous: false,
  concealed: false,
  accusedStaffIds: [],
  importantCustomer: false,
  feedbackBy: 'PHONE',
  reachableBy: ['PHONE', 'SMS', 'VISIT'],
  receivedAt: WEDNESDAY,
  registeredAt: WEDNESDAY,
  policyVersion: 1,
  promise: promiseOf({ grade: 1, zone: 'Asia/Shanghai', startedAt: WEDNESDAY, round: 1, feedbackBy: 'PHONE' }),
  ...change,
});

/** The case after some events. */
export const caseAfter = (first: Partial<Of<'case-registered'>>, ...events: readonly CaseEvent[]): Case =>
  events.reduce<Case>((state, event) => evolve(state, event), evolve(undefined, registered(first)));

export const clock = (name: ClockName, state: ClockStatus, dueAt: string): ClockState => ({
  name,
  round: 1,
  state,
  startedAt: WEDNESDAY,
  dueAt,
  policyVersion: 1,
  ...(state === 'BREACHED' ? { breachedAt: dueAt } : {}),
});

const heard = (name: string) => ({ name, version: 1, head: 'head', at: '2026-11-18T02:05:00.000Z' });

export const order = (change: Partial<WorkOrderState> = {}): WorkOrderState => ({
  id: 'order-1',
  case: { ...registered(), important: true, urges: 0 },
  round: 1,
  status: 'DISPATCHED',
  clocks: [],
  transfers: 0,
  handledBy: { staffIds: [], teamIds: [], memberIds: [] },
  complex: false,
  ...change,
});

export const orderHeard = (change: Partial<WorkOrderState> = {}): Of<'work-order-heard'> => {
  const { result, ...rest } = order(change);
  return { type: 'work-order-heard', ...heard('work-order-dispatched'), order: rest, result };
};

export const callback = (change: Partial<CallbackState> = {}): CallbackState => ({
  id: 'callback-1',
  caseId: 'case-1',
  caseNumber: 'QL-20261118-0001',
  round: 1,
  method: 'PHONE',
  status: 'PENDING',
  form: 'NONE',
  clock: clock('CALLBACK', 'RUNNING', '2026-11-20T02:00:00.000Z'),
  dueAt: '2026-11-20T02:00:00.000Z',
  attempts: [],
  triedInWindow: false,
  ...change,
});

export const concluded = (satisfied: boolean, change: Partial<CallbackState> = {}): CallbackState =>
  callback({
    status: 'CONCLUDED',
    concludedAt: '2026-11-19T03:00:00.000Z',
    verdict: satisfied ? 'SATISFIED' : 'UNSATISFIED',
    solved: satisfied,
    ...change,
  });

export const callbackHeard = (change: Partial<CallbackState> = {}): Of<'callback-heard'> => ({
  type: 'callback-heard',
  ...heard('callback-planned'),
  callback: callback(change),
});

export const invitation = (change: Partial<InvitationState> = {}): InvitationState => ({
  id: 'invitation-1',
  caseId: 'case-1',
  round: 1,
  purpose: 'CLOSURE',
  status: 'SENT',
  sentAt: '2026-11-20T01:00:00.000Z',
  expiresAt: '2026-12-04T01:00:00.000Z',
  ...change,
});
