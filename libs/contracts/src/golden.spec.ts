import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as contracts from './index.js';
import type { EventFamily } from './index.js';

// One example a family with every field there is: a new field does not compile until it is here, and then not pass
// until the golden file says it too. What consumers could not do without is a new schema version with a file of its own.
const clock: Required<contracts.ClockState> = {
  name: 'RESOLUTION',
  round: 1,
  state: 'BREACHED',
  startedAt: '2026-03-02T02:00:00.000Z',
  dueAt: '2026-03-03T02:00:00.000Z',
  pausedAt: '2026-03-02T04:00:00.000Z',
  metAt: '2026-03-04T02:00:00.000Z',
  breachedAt: '2026-03-03T02:00:00.000Z',
  corrected: true,
  policyVersion: 1,
};

const elapsed = (minutes: number) => ({ measure: 'ELAPSED', minutes }) as const;
const grade1 = { contact: elapsed(10), arrival: elapsed(30), resolution: elapsed(1440) };
const grade2 = {
  contact: { measure: 'WORKING_MINUTES', minutes: 120 },
  arrival: { measure: 'WORKING_MINUTES', minutes: 240 },
  resolution: { measure: 'WORKING_DAYS', days: 3 },
} as const;

const caseState: Required<contracts.CaseState> = {
  id: '45qgkvxhevz3mb7zm2191765kd',
  number: 'QL-20260302-0001',
  round: 2,
  end: 'CLOSED',
  closedBy: 'CALLBACK',
  closedAt: '2026-03-06T02:00:00.000Z',
  kind: 'COMPLAINT',
  category: 'FACILITIES',
  subcategory: '漏水',
  grade: 2,
  channel: 'PHONE',
  propertyId: 'property-1',
  zone: 'Asia/Shanghai',
  unitId: 'unit-1',
  complainantId: 'person-1',
  anonymous: false,
  concealed: true,
  accusedStaffIds: ['staff-9'],
  important: true,
  feedbackBy: 'PHONE',
  reachableBy: ['PHONE', 'EMAIL'],
  occurredAt: '2026-03-01T20:00:00.000Z',
  receivedAt: '2026-03-02T02:00:00.000Z',
  registeredAt: '2026-03-02T02:01:00.000Z',
  roundStartedAt: '2026-03-05T02:00:00.000Z',
  policyVersion: 4,
  promisedBy: {
    version: 4,
    limits: { 1: grade1, 2: grade2, 3: grade2 },
    callbackHours: { 1: 24, 2: 48, 3: 72 },
    weekly: { weekdays: [1, 2, 3, 4, 5], opens: '09:00', closes: '18:00' },
    days: [{ date: '2026-03-05', off: '公司日' }, { date: '2026-03-07' }],
  },
  needsHandling: true,
  followUp: false,
  answeredAt: '2026-03-02T03:00:00.000Z',
  answeredBy: 'staff-4',
  urges: 1,
  lastUrgedAt: '2026-03-03T02:00:00.000Z',
  lastSupplementedAt: '2026-03-03T03:00:00.000Z',
  redactedAt: '2031-03-07T02:00:00.000Z',
};

const { id, number, kind, category, grade, propertyId, zone, anonymous, concealed, accusedStaffIds } = caseState;
const { important, feedbackBy, reachableBy, receivedAt, urges, promisedBy } = caseState;
const caseOfOrder: Required<contracts.CaseOfOrder> = {
  ...{ id, number, kind, category, grade, propertyId, zone, anonymous, concealed, accusedStaffIds },
  ...{ important, feedbackBy, reachableBy, receivedAt, urges, promisedBy },
};

const workOrderState: Required<contracts.WorkOrderState> = {
  id: 'work-order-1',
  version: 7,
  case: caseOfOrder,
  round: 2,
  status: 'RESOLVED',
  teamId: 'team-1',
  handlerId: 'staff-1',
  accountableId: 'staff-2',
  clocks: [clock],
  hold: { reason: 'PARTS', since: '2026-03-02T04:00:00.000Z', until: '2026-03-02T08:00:00.000Z' },
  transfers: 1,
  resolvedAt: '2026-03-04T02:00:00.000Z',
  result: '已更换水管。',
  handledBy: { staffIds: ['staff-1'], teamIds: ['team-1'], memberIds: ['staff-1', 'staff-2'] },
  complex: true,
};

const attempt: Required<contracts.AttemptState> = {
  at: '2026-03-05T02:00:00.000Z',
  method: 'PHONE',
  reached: false,
  by: 'staff-3',
  note: '无人接听',
};

const callbackState: Required<contracts.CallbackState> = {
  id: 'callback-1',
  caseId: id,
  caseNumber: number,
  propertyId,
  round: 2,
  method: 'PHONE',
  status: 'CONCLUDED',
  form: 'VOIDED',
  formNo: 1,
  formUntil: '2026-03-05T02:00:00.000Z',
  zone,
  clock: { ...clock, name: 'CALLBACK' },
  dueAt: '2026-03-06T02:00:00.000Z',
  scheduledFor: '2026-03-05T06:00:00.000Z',
  concludedAt: '2026-03-06T02:00:00.000Z',
  concludedMethod: 'PHONE',
  verdict: 'SATISFIED',
  solved: true,
  attempts: [attempt],
  by: 'staff-3',
  triedInWindow: true,
};

const invitationState: Required<contracts.InvitationState> = {
  id: 'invitation-1',
  caseId: id,
  round: 2,
  purpose: 'CALLBACK',
  callbackId: 'callback-1',
  status: 'ANSWERED',
  sentAt: '2026-03-06T02:00:00.000Z',
  remindedAt: '2026-03-09T02:00:00.000Z',
  expiresAt: '2026-03-20T02:00:00.000Z',
  answeredAt: '2026-03-10T02:00:00.000Z',
  scores: { speed: 4, result: 5, attitude: 5 },
  satisfied: true,
  verdict: 'SATISFIED',
  solved: true,
};

const membershipState: Required<contracts.MembershipState> = {
  id: 'staff-1',
  account: 'handler',
  roles: ['handler', 'callback'],
  properties: ['property-1'],
  reportsTo: 'staff-2',
  active: true,
};

// Whoever hears takes the id of the state for the one that the headers name.
const example = <S extends { readonly id: string }>(family: EventFamily<S>, state: Required<S>) => ({
  ...family,
  state,
});
const examples = [
  example(contracts.caseEvents, caseState),
  example(contracts.workOrderEvents, workOrderState),
  example(contracts.callbackEvents, callbackState),
  example(contracts.invitationEvents, invitationState),
  example(contracts.membershipEvents, membershipState),
];

const folder = join(import.meta.dirname, '../golden');
const golden = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as object;
const fileOf = ({ service, aggregate, schema }: EventFamily<unknown>) =>
  `${service}.${aggregate}.v${schema}.golden.json`;

describe('golden events', () => {
  it.each(examples.map((one) => [fileOf(one), one] as const))('%s is what is said today', (file, { names, state }) => {
    expect(golden(file)).toEqual({ names, state });
  });

  it('there is one of every family', () => {
    const isFamily = (one: object): one is EventFamily<unknown> => 'aggregate' in one && 'names' in one;
    const families = Object.values<object>(contracts).filter(isFamily);
    expect(examples.map(fileOf).sort()).toEqual(families.map(fileOf).sort());
  });

  // A file stays for as long as a store or a stream anywhere may hold such an event. Add lines, never take one out.
  it('none that was ever published is missing', () => {
    expect(readdirSync(folder).sort()).toEqual([
      'callback.callback.v1.golden.json',
      'dispatch.work-order.v1.golden.json',
      'gateway.membership.v1.golden.json',
      'intake.case.v1.golden.json',
      'survey.invitation.v1.golden.json',
    ]);
  });
});
