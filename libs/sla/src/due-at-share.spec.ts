import { describe, expect, it } from '@jest/globals';
import { dueAtShare } from './compute-deadline.js';
import { at, calendar } from './compute-deadline.examples.js';
import type { Limit } from './limit.js';
import { DEFAULT_POLICY } from './policy.js';

const { 1: grade1, 2: grade2, 3: grade3 } = DEFAULT_POLICY.limits;

describe('B8 shares of a limit, in its own measure', () => {
  it.each([
    ['10 minutes', grade1.contact, '2026-10-01T03:00', '03:08 10-01', '03:10 10-01', '03:15 10-01', '03:20 10-01'],
    ['24 hours', grade1.resolution, '2026-03-09T10:00', '05:12 03-10', '10:00 03-10', '22:00 03-10', '10:00 03-11'],
    ['2 working hours', grade2.contact, '2026-03-09T16:00', '17:36 03-09', '18:00 03-09', '10:00 03-10', '11:00 03-10'],
    [
      '3 working days',
      grade2.resolution,
      '2026-09-30T10:00',
      '12:36 10-10',
      '18:00 10-10',
      '13:30 10-13',
      '18:00 10-14',
    ],
    ['1 working day', grade3.contact, '2026-03-13T10:00', '16:12 03-16', '18:00 03-16', '13:30 03-17', '18:00 03-17'],
  ] as [string, Limit, string, string, string, string, string][])('%s', (_, limit, start, ...instants) => {
    const shares = [80, 100, 150, 200].map((percent) =>
      dueAtShare({ limit, calendar, startedAt: at(start), pauses: [] }, percent),
    );
    expect(shares).toEqual(instants.map((text) => at(`2026-${text.slice(6)}T${text.slice(0, 5)}`)));
  });

  it('are of half the limit in round 2', () => {
    const input = { limit: grade1.contact, calendar, startedAt: at('2026-10-01T03:00'), pauses: [], round: 2 };
    expect(dueAtShare(input, 80)).toEqual(at('2026-10-01T03:04'));
    expect(dueAtShare(input, 200)).toEqual(at('2026-10-01T03:10'));
  });

  it('move with a hold, and escalation counts from the due time', () => {
    const pauses = [{ from: at('2026-03-10T10:00'), to: at('2026-03-10T12:00') }];
    const input = { limit: grade3.contact, calendar, startedAt: at('2026-03-09T10:00'), pauses };
    const shares = [80, 100, 150].map((percent) => dueAtShare(input, percent));
    expect(shares).toEqual([at('2026-03-11T09:12'), at('2026-03-11T18:00'), at('2026-03-12T13:30')]);
  });

  it('a hold after the due time delays escalation', () => {
    const pauses = [{ from: at('2026-03-10T12:00'), to: at('2026-03-10T15:00') }];
    const input = { limit: grade1.resolution, calendar, startedAt: at('2026-03-09T10:00'), pauses };
    expect(dueAtShare(input, 150)).toEqual(at('2026-03-11T01:00'));
  });
});
