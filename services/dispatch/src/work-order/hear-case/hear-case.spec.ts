import { describe, expect, it } from '@jest/globals';
import type { CaseState } from '@hearback/contracts';
import type { WorkOrder } from '../work-order.js';
import { aCase, acceptedBy, after, contactedAt, crew, opened, START, then } from '../work-order.examples.js';
import { hearCase } from './hear-case.js';

const routing = { crew: crew(), teamId: 'eng', openOrders: new Map<string, number>() };
const hear = (order: WorkOrder | undefined, said: Partial<CaseState>, { version = 3, round = 1 } = {}) =>
  hearCase(order, { orderId: 'order-1', round, state: aCase(said), version, at: after(30) }, routing);
const types = (events: readonly { type: string }[]) => events.map(({ type }) => type);
const resolved = then(
  [{ type: 'work-order-resolved', at: after(20), result: '好', measures: [] }],
  contactedAt(after(5)),
);

describe('B1 hearing of a case', () => {
  it('opens an order and says at once who has it', () => {
    expect(types(hear(undefined, {}))).toEqual(['work-order-opened', 'work-order-dispatched']);
    expect(then(hear(undefined, {}))).toMatchObject({
      id: 'order-1',
      status: 'DISPATCHED',
      startedAt: START,
      teamId: 'eng',
      handlerId: 'ada',
      case: { number: 'QL-20260302-0001' },
    });
  });

  it('a case that is answered, thanked or withdrawn at its first word needs none', () => {
    expect(hear(undefined, { needsHandling: false }, { version: 1 })).toEqual([]);
  });

  it('a case that is over before it was heard of holds the place, so that older words cannot start it', () => {
    expect(then(hear(undefined, { end: 'WITHDRAWN' }))).toMatchObject({ status: 'CANCELLED', clocks: [] });
    expect(types(hear(undefined, { round: 2 }))).toEqual(['work-order-forestalled']);
  });

  it.each(['WITHDRAWN', 'REDIRECTED', 'MERGED', 'CLOSED'] as const)('%s ends the order', (end) => {
    const order = acceptedBy();
    const ended = then(hear(order, { end }), order);
    expect(ended.status).toBe('CANCELLED');
    expect(ended.clocks.every(({ state }) => state === 'CANCELLED')).toBe(true);
    expect(ended.reminders.filter(({ at }) => at > after(30))).toEqual([]);
  });

  it('so do another kind and the next round', () => {
    expect(types(hear(acceptedBy(), { kind: 'PRAISE', grade: null, needsHandling: false }))).toEqual([
      'work-order-cancelled',
    ]);
    expect(types(hear(acceptedBy(), { round: 2 }))).toEqual(['work-order-cancelled']);
  });

  it('a complaint after all: the cancelled order starts anew', () => {
    const cancelled = then(hear(opened(), { kind: 'PRAISE', grade: null, needsHandling: false }), opened());
    expect(hear(cancelled, { end: 'WITHDRAWN' })).toEqual([]);
    expect(then(hear(cancelled, {}), cancelled)).toEqual(opened());
  });

  it('what is resolved stays so, and follows its case until the next round', () => {
    expect(hear(resolved, { end: 'CLOSED' })).toEqual([]);
    expect(types(hear(resolved, { end: 'CLOSED', important: true }))).toEqual(['work-order-case-updated']);
    expect(hear(resolved, { round: 2, grade: 1 })).toEqual([]);
  });

  it('an urging is told, of an open order only', () => {
    const urged = { urges: 1, lastUrgedAt: after(25) };
    expect(then(hear(opened(), urged), opened()).reminders).toContainEqual({ at: after(25), about: 'URGED' });
    expect(then(hear(resolved, urged), resolved).reminders).toEqual([]);
    expect(hear(then(hear(opened(), urged), opened()), urged)).toEqual([]);
  });

  it('what the customer added is told once, of an open order only', () => {
    const added = { lastSupplementedAt: after(25) };
    const told = then(hear(opened(), added), opened());
    expect(told.reminders).toContainEqual({ at: after(25), about: 'SUPPLEMENTED' });
    expect(hear(told, added)).toEqual([]);
    expect(then(hear(told, { ...added, urges: 1, lastUrgedAt: after(26) }), told).reminders).toHaveLength(
      told.reminders.length + 1,
    );
    expect(then(hear(resolved, added), resolved).reminders).toEqual([]);
  });

  it('nothing new: nothing happens', () => expect(hear(opened(), {})).toEqual([]));

  it('a consultation gets an order until it is answered', () => {
    const asked = then(hear(undefined, { kind: 'CONSULTATION', grade: 3 }));
    expect(asked.clocks.map(({ name }) => name)).toEqual(['FIRST_CONTACT', 'RESOLUTION']);
    const answered = { kind: 'CONSULTATION', grade: 3, needsHandling: false, followUp: true } as const;
    expect(then(hear(asked, answered), asked).status).toBe('CANCELLED');
  });

  it('the breach of a limit before the end is not lost', () => {
    const order = opened({ grade: 1 });
    const ended = then(hear(order, { grade: 1, end: 'WITHDRAWN' }), order);
    expect(ended.reminders.map(({ about, clock }) => `${clock} ${about}`)).toContain('FIRST_CONTACT BREACH');
  });

  it('without having looked up the route, opening is a defect', () => {
    const heard = { orderId: 'order-1', round: 1, state: aCase(), version: 1, at: START };
    expect(() => hearCase(undefined, heard)).toThrow(/route/);
  });
});
