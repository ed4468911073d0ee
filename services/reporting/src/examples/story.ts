import type { ClockName, ClockState } from '@hearback/contracts';
import type { KnownCallback, KnownCase, KnownInvitation, KnownWorkOrder } from '../case-facts/known.js';
import type { Story } from '../case-facts/story.js';

// Made-up states for specs. All of it happens from Monday, 2 March 2026, 10:00 in Shanghai.

/** `day(3)` is Wednesday, 4 March, 10:00 in Shanghai; `day(3, 5)` five hours later. */
export const day = (n: number, hours = 0): string =>
  new Date(Date.parse('2026-03-01T02:00:00.000Z') + n * 86_400_000 + hours * 3_600_000).toISOString();

export const aCase = (is: Partial<KnownCase> = {}): KnownCase => ({
  kind: 'COMPLAINT',
  category: 'FACILITIES',
  grade: 2,
  propertyId: 'p1',
  receivedAt: day(1),
  registeredAt: day(1),
  end: 'OPEN',
  ...is,
});

export const aClock = (name: ClockName, is: Partial<ClockState> = {}): ClockState => ({
  name,
  round: 1,
  state: 'MET',
  startedAt: day(1),
  dueAt: day(4),
  policyVersion: 1,
  ...is,
});

export const breached = (name: ClockName, at: string, is: Partial<ClockState> = {}): ClockState =>
  aClock(name, { state: 'BREACHED', dueAt: at, breachedAt: at, ...is });

/** Handled in time, unless told otherwise. */
export const anOrder = (is: Partial<KnownWorkOrder> = {}): KnownWorkOrder => ({
  round: 1,
  clocks: [aClock('FIRST_CONTACT'), aClock('ARRIVAL'), aClock('RESOLUTION')],
  resolvedAt: day(3),
  ...is,
});

/** Concluded in time as satisfied and solved, unless told otherwise. */
export const aCallback = (is: Partial<KnownCallback> = {}): KnownCallback => ({
  round: 1,
  status: 'CONCLUDED',
  clock: aClock('CALLBACK', { dueAt: day(5) }),
  dueAt: day(5),
  concludedAt: day(4),
  verdict: 'SATISFIED',
  solved: true,
  triedInWindow: false,
  ...is,
});

export const pending = (is: Partial<KnownCallback> = {}): KnownCallback =>
  aCallback({
    status: 'PENDING',
    clock: aClock('CALLBACK', { state: 'RUNNING', dueAt: day(5) }),
    concludedAt: undefined,
    verdict: undefined,
    solved: undefined,
    ...is,
  });

export const anAnswer = (satisfied: boolean, is: Partial<KnownInvitation> = {}): KnownInvitation => ({
  round: 1,
  answeredAt: day(6),
  satisfied,
  ...is,
});

export const story = (is: Partial<Story> = {}): Story => ({
  case: aCase(),
  orders: [],
  callbacks: [],
  invitations: [],
  ...is,
});
