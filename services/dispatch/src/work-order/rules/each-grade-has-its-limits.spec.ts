import { describe, expect, it } from '@jest/globals';
import { after, clock, DAY, HOUR, opened } from '../work-order.examples.js';
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
});
