import { describe, expect, it } from '@jest/globals';
import type { DeadlineInput } from './compute-deadline.js';
import { at, days, deadline, hours, pause } from './compute-deadline.examples.js';
import type { Limit } from './limit.js';
import { DEFAULT_POLICY } from './policy.js';

describe('B2 a hold moves the due time in the measure of the limit', () => {
  const day = DEFAULT_POLICY.limits[1].resolution;
  it.each([
    ['around the clock', day, '2026-03-09T10:00', [pause('2026-03-09T12:00', '2026-03-09T15:00')], '2026-03-10T13:00'],
    [
      'begun before the start',
      day,
      '2026-03-09T10:00',
      [pause('2026-03-08T12:00', '2026-03-09T15:00')],
      '2026-03-10T15:00',
    ],
    ['after the end', day, '2026-03-09T10:00', [pause('2026-03-10T10:00', '2026-03-10T15:00')], '2026-03-10T10:00'],
    [
      'two that overlap, out of order',
      day,
      '2026-03-09T10:00',
      [pause('2026-03-09T14:00', '2026-03-09T16:00'), pause('2026-03-09T12:00', '2026-03-09T15:00')],
      '2026-03-10T14:00',
    ],
    [
      'working hours, over a night',
      hours(4),
      '2026-03-09T15:00',
      [pause('2026-03-09T17:00', '2026-03-10T10:00')],
      '2026-03-10T12:00',
    ],
    [
      'two hours of working days: one day more',
      days(3),
      '2026-03-09T10:00',
      [pause('2026-03-11T14:00', '2026-03-11T16:00')],
      '2026-03-13T18:00',
    ],
    [
      'nine hours in two days: one day more',
      days(3),
      '2026-03-09T10:00',
      [pause('2026-03-10T13:00', '2026-03-11T13:00')],
      '2026-03-13T18:00',
    ],
    [
      'ten hours: two days more',
      days(3),
      '2026-03-09T10:00',
      [pause('2026-03-10T13:00', '2026-03-11T14:00')],
      '2026-03-16T18:00',
    ],
    [
      'two whole days',
      days(3),
      '2026-03-09T10:00',
      [pause('2026-03-10T09:00', '2026-03-11T18:00')],
      '2026-03-16T18:00',
    ],
    [
      'a weekend, which was not counted',
      days(3),
      '2026-03-12T10:00',
      [pause('2026-03-13T18:00', '2026-03-16T09:00')],
      '2026-03-17T18:00',
    ],
    [
      'the day of receipt, which was not counted',
      days(3),
      '2026-03-09T10:00',
      [pause('2026-03-09T11:00', '2026-03-10T09:00')],
      '2026-03-12T18:00',
    ],
    [
      'a day already granted for an earlier one: never due inside a pause',
      days(1),
      '2026-03-09T10:00',
      [pause('2026-03-10T10:00', '2026-03-10T12:00'), pause('2026-03-11T16:00', '2026-03-12T10:00')],
      '2026-03-12T18:00',
    ],
  ] as [string, Limit, string, DeadlineInput['pauses'], string][])('%s', (_, limit, start, pauses, due) => {
    expect(deadline(limit, start, { pauses }).dueAt).toEqual(at(due));
  });

  it('that still lasts is known until now, and is left out without a now', () => {
    const pauses = [pause('2026-03-09T12:00')];
    expect(deadline(day, '2026-03-09T10:00', { pauses }).dueAt).toEqual(at('2026-03-10T10:00'));
    const now = at('2026-03-09T20:00');
    expect(deadline(day, '2026-03-09T10:00', { pauses, now }).dueAt).toEqual(at('2026-03-10T18:00'));
  });
});
