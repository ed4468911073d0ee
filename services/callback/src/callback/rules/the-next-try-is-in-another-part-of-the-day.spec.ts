import { describe, expect, it } from '@jest/globals';
import { shanghai } from '../callback.examples.js';
import { nextTry, partsTried } from './the-next-try-is-in-another-part-of-the-day.js';

const ZONE = 'Asia/Shanghai';
const calls = (...times: string[]) => times.map((time) => ({ at: shanghai(time), method: 'PHONE' as const }));

describe('C2 no answer is retried in another part of the day', () => {
  it.each([
    [['2026-03-02T10:00'], '2026-03-02T12:00'],
    [['2026-03-02T13:00'], '2026-03-02T18:00'],
    [['2026-03-02T19:00'], '2026-03-03T09:00'],
    [['2026-03-02T10:00', '2026-03-02T12:30'], '2026-03-02T18:00'],
    [['2026-03-02T10:00', '2026-03-02T18:30'], '2026-03-03T12:00'],
    [['2026-03-02T13:00', '2026-03-02T18:30'], '2026-03-03T09:00'],
    [['2026-03-02T22:30'], '2026-03-03T09:00'],
    [['2026-03-02T03:00'], '2026-03-02T09:00'],
    [['2026-03-02T10:00', '2026-03-02T13:00', '2026-03-02T18:00'], '2026-03-03T09:00'],
  ])('tried at %s: next at %s', (times, next) =>
    expect(nextTry(calls(...times), ZONE, shanghai(times.at(-1)!))).toBe(shanghai(next)),
  );

  it('counts calls and visits in calling hours, once a part', () => {
    const tries = calls('2026-03-02T09:00', '2026-03-03T11:59', '2026-03-03T21:00');
    expect([...partsTried(tries, ZONE)]).toEqual(['MORNING']);
    const visit = { at: shanghai('2026-03-02T17:59'), method: 'VISIT' as const };
    const mail = { at: shanghai('2026-03-02T19:00'), method: 'EMAIL' as const };
    expect([...partsTried([visit, mail], ZONE)]).toEqual(['AFTERNOON']);
  });
});
