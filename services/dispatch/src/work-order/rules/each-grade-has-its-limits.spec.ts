import { describe, expect, it } from '@jest/globals';
import type { GradeLimits, Terms } from '@hearback/sla';
import { explain } from '../explain-clocks/explain.js';
import { hearCase } from '../hear-case/hear-case.js';
import { aCase, after, clock, DAY, HOUR, opened, then } from '../work-order.examples.js';
import { limitFor } from './each-grade-has-its-limits.js';

// Monday 10:00 in Shanghai.
const at = (local: string) => new Date(`2026-03-${local}:00+08:00`).toISOString();

describe('B2 limits by grade', () => {
  it.each([
    [1, after(10), after(30), after(DAY)],
    [2, after(2 * HOUR), after(4 * HOUR), at('05T18:00')],
    [3, at('03T18:00'), at('04T18:00'), at('11T18:00')],
  ] as const)('grade %i: contact, arrival, resolution', (grade, contact, arrival, resolution) => {
    const order = opened({ grade });
    expect(clock(order, 'FIRST_CONTACT')?.dueAt).toBe(contact);
    expect(clock(order, 'ARRIVAL')?.dueAt).toBe(arrival);
    expect(clock(order, 'RESOLUTION')?.dueAt).toBe(resolution);
  });

  it('clocks start when the round did, not when it was heard of', () => {
    const order = opened({ grade: 1, roundStartedAt: after(-60), registeredAt: after(-1) });
    expect(clock(order, 'FIRST_CONTACT')).toMatchObject({ startedAt: after(-60), dueAt: after(-50), state: 'RUNNING' });
  });

  it('what has no grade is handled as a minor matter', () => {
    expect(limitFor('RESOLUTION', null)).toEqual(limitFor('RESOLUTION', 3));
  });

  it('later rounds get half the time', () => {
    expect(clock(opened({ grade: 1, round: 2 }), 'FIRST_CONTACT')?.dueAt).toBe(after(5));
    expect(clock(opened({ grade: 1, round: 3 }), 'RESOLUTION')?.dueAt).toBe(after(DAY / 2));
    // 3 working days, halved and rounded up: 2.
    expect(clock(opened({ grade: 2, round: 2 }), 'RESOLUTION')?.dueAt).toBe(at('04T18:00'));
  });

  it('what a company had said when the case came in goes before that: limits, hours and days, in every round and grade', () => {
    const promisedBy: Terms = {
      version: 7,
      limits: { 1: DAYS, 2: DAYS, 3: { ...DAYS, resolution: { measure: 'WORKING_DAYS', days: 4 } } },
      callbackHours: { 1: 24, 2: 48, 3: 72 },
      weekly: { weekdays: [1, 2, 3, 4, 5, 6], opens: '08:00', closes: '20:00' },
      days: [{ date: '2026-03-03', off: '公司日' }],
    };
    const order = opened({ grade: 2, promisedBy });
    expect(order.clocks.map(({ name, dueAt, policyVersion }) => [name, dueAt, policyVersion])).toEqual([
      ['FIRST_CONTACT', after(90), 7],
      ['ARRIVAL', at('04T20:00'), 7],
      ['RESOLUTION', at('05T20:00'), 7],
    ]);
    const why = explain(order, after(0))
      .find((one) => one.clock === 'RESOLUTION')!
      .ledger.map((line) => line.why);
    expect(why).toContain('公司日');
    expect(clock(opened({ grade: 2, promisedBy, round: 2 }), 'RESOLUTION')?.dueAt).toBe(at('04T20:00'));
    const regraded = hearCase(order, {
      ...{ orderId: 'order-1', round: 1, version: 5, at: after(5) },
      state: aCase({ grade: 3, promisedBy }),
    });
    expect(clock(then(regraded, order), 'RESOLUTION')?.dueAt).toBe(at('07T20:00'));
  });
});

const DAYS: GradeLimits = {
  contact: { measure: 'ELAPSED', minutes: 90 },
  arrival: { measure: 'WORKING_DAYS', days: 1 },
  resolution: { measure: 'WORKING_DAYS', days: 2 },
};
