import { describe, expect, it } from '@jest/globals';
import { callbackDue, isCallingHour, nextCallingTime, partOfDay } from './calling-hours.js';
import { DEFAULT_POLICY } from './policy.js';

const ZONE = 'Asia/Shanghai';
const at = (local: string) => new Date(`${local}+08:00`);

describe('C1 the callback window', () => {
  it.each([
    [1, '2026-10-01T17:30'],
    [2, '2026-10-02T17:30'],
    [3, '2026-10-03T17:30'],
  ] as const)('of grade %s, resolved before the National Day holiday, is due %s: elapsed hours', (grade, due) => {
    expect(callbackDue(at('2026-09-30T17:30'), grade, DEFAULT_POLICY)).toEqual(at(due));
  });
});

describe('C2 calling hours', () => {
  it.each([
    ['2026-10-01T08:59:59', false, '2026-10-01T09:00'],
    ['2026-10-01T09:00', true, '2026-10-01T09:00'],
    ['2026-10-01T19:59:59', true, '2026-10-01T19:59:59'],
    ['2026-10-01T20:00', false, '2026-10-02T09:00'],
    ['2026-12-31T23:30', false, '2027-01-01T09:00'],
    ['2027-01-01T00:00', false, '2027-01-01T09:00'],
  ])('%s: may call %s, next %s', (now, may, next) => {
    expect(isCallingHour(at(now), ZONE, DEFAULT_POLICY)).toBe(may);
    expect(nextCallingTime(at(now), ZONE, DEFAULT_POLICY)).toEqual(at(next));
  });

  it("are those of the company's policy, in the property's zone", () => {
    const policy = { callingHours: { from: '10:00', to: '18:00' } };
    const evening = new Date('2026-10-24T16:00:00Z'); // 18:00 in Berlin, the night before the clocks change
    expect(nextCallingTime(evening, 'Europe/Berlin', policy)).toEqual(new Date('2026-10-25T09:00:00Z'));
  });

  it.each([
    ['08:59', undefined],
    ['09:00', 'MORNING'],
    ['11:59', 'MORNING'],
    ['12:00', 'AFTERNOON'],
    ['17:59', 'AFTERNOON'],
    ['18:00', 'EVENING'],
    ['19:59', 'EVENING'],
    ['20:00', undefined],
  ])('%s is %s', (time, part) => expect(partOfDay(at(`2026-10-01T${time}`), ZONE)).toBe(part));
});
