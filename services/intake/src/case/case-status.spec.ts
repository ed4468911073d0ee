import { describe, expect, it } from '@jest/globals';
import type { CallbackStatus, CaseEnd, HoldReason, WorkOrderStatus } from '@hearback/contracts';
import { caseStatus, type KnownOfCase } from './case-status.js';

const order = (round: number, status: WorkOrderStatus, reason?: HoldReason): KnownOfCase['orders'][number] => ({
  round,
  status,
  ...(reason ? { hold: { reason, since: '2026-11-18T02:00:00.000Z' } } : {}),
});
const callback = (round: number, status: CallbackStatus, satisfied?: boolean): KnownOfCase['callbacks'][number] => ({
  round,
  status,
  ...(satisfied === undefined ? {} : { verdict: satisfied ? 'SATISFIED' : 'UNSATISFIED', solved: satisfied }),
});
const open: KnownOfCase = { end: 'OPEN', round: 1, followUp: false, orders: [], callbacks: [] };
const of = (known: Partial<KnownOfCase>) => {
  const { status, tracked } = caseStatus({ ...open, ...known });
  return `${status} ${tracked}`;
};
const resolved = [order(1, 'RESOLVED')];
const again = { round: 2, orders: [...resolved, order(2, 'RESOLVED')] };

describe('RULES, Status: every row', () => {
  it.each<[string, Partial<KnownOfCase>, string]>([
    ['no work order yet', {}, 'REGISTERED RECEIVED'],
    ['queued', { orders: [order(1, 'QUEUED')] }, 'REGISTERED RECEIVED'],
    ['dispatched, round 1', { orders: [order(1, 'DISPATCHED')] }, 'DISPATCHED RECEIVED'],
    ['accepted, round 1', { orders: [order(1, 'ACCEPTED')] }, 'DISPATCHED RECEIVED'],
    ['dispatched, later', { round: 2, orders: [...resolved, order(2, 'DISPATCHED')] }, 'REOPENED IN_PROGRESS'],
    ['accepted, later', { round: 2, orders: [...resolved, order(2, 'ACCEPTED')] }, 'REOPENED IN_PROGRESS'],
    ['in progress', { orders: [order(1, 'IN_PROGRESS')] }, 'IN_PROGRESS IN_PROGRESS'],
    ['in progress, later', { round: 2, orders: [...resolved, order(2, 'IN_PROGRESS')] }, 'IN_PROGRESS IN_PROGRESS'],
    ['on hold, customer asked', { orders: [order(1, 'ON_HOLD', 'CUSTOMER_ASKED')] }, 'ON_HOLD WAITING_FOR_YOU'],
    ['on hold, not reached', { orders: [order(1, 'ON_HOLD', 'CUSTOMER_UNREACHABLE')] }, 'ON_HOLD WAITING_FOR_YOU'],
    ['on hold, parts', { orders: [order(1, 'ON_HOLD', 'PARTS')] }, 'ON_HOLD IN_PROGRESS'],
    ['on hold, authority', { orders: [order(1, 'ON_HOLD', 'OUTSIDE_AUTHORITY')] }, 'ON_HOLD IN_PROGRESS'],
    ['on hold, weather', { orders: [order(1, 'ON_HOLD', 'WEATHER')] }, 'ON_HOLD IN_PROGRESS'],
    ['resolved, no callback yet', { orders: resolved }, 'RESOLVED DONE'],
    ['resolved, callback pending', { orders: resolved, callbacks: [callback(1, 'PENDING')] }, 'CALLBACK DONE'],
    ['resolved, callback scheduled', { orders: resolved, callbacks: [callback(1, 'SCHEDULED')] }, 'CALLBACK DONE'],
    ['unsatisfied', { orders: resolved, callbacks: [callback(1, 'CONCLUDED', false)] }, 'REOPENED IN_PROGRESS'],
    ['reopened, no next order', { round: 2, orders: resolved }, 'REOPENED IN_PROGRESS'],
    ['reopened, queued', { round: 2, orders: [...resolved, order(2, 'QUEUED')] }, 'REOPENED IN_PROGRESS'],
    ['satisfied', { orders: resolved, callbacks: [callback(1, 'CONCLUDED', true)] }, 'CLOSED CLOSED'],
    ['not reached', { orders: resolved, callbacks: [callback(1, 'NOT_REACHED')] }, 'CLOSED CLOSED'],
    ['second round resolved', { ...again, callbacks: [callback(1, 'CONCLUDED', false)] }, 'RESOLVED DONE'],
    ['second round satisfied', { ...again, callbacks: [callback(2, 'CONCLUDED', true)] }, 'CLOSED CLOSED'],
    ['order cancelled', { orders: [order(1, 'CANCELLED')] }, 'REGISTERED RECEIVED'],
    ['callback cancelled', { orders: resolved, callbacks: [callback(1, 'CANCELLED')] }, 'RESOLVED DONE'],
    ['answered, to be called back', { followUp: true }, 'RESOLVED DONE'],
    ['answered, callback planned', { followUp: true, callbacks: [callback(1, 'PENDING')] }, 'CALLBACK DONE'],
  ])('%s', (_row, known, expected) => {
    expect(of(known)).toBe(expected);
  });

  it('satisfied is not enough when it is not solved', () => {
    const half = { ...callback(1, 'CONCLUDED', true), solved: false };
    expect(of({ orders: resolved, callbacks: [half] })).toBe('REOPENED IN_PROGRESS');
  });

  it.each<CaseEnd>(['CLOSED', 'WITHDRAWN', 'REDIRECTED', 'MERGED'])('%s stays, whatever arrives later', (end) => {
    for (const orders of [[], [order(1, 'IN_PROGRESS')], resolved])
      for (const callbacks of [[], [callback(1, 'CONCLUDED', false)]])
        expect(of({ end, orders, callbacks })).toBe(`${end} CLOSED`);
  });
});
