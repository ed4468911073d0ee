import type { ClockState } from '@hearback/contracts';
import { describe, expect, it } from '@jest/globals';
import { metClock } from './an-answer-in-time-meets-the-clock.js';

const running: ClockState = {
  name: 'CALLBACK',
  round: 1,
  state: 'RUNNING',
  startedAt: '2026-03-02T00:00:00.000Z',
  dueAt: '2026-03-03T00:00:00.000Z',
  policyVersion: 1,
};
const breached: ClockState = { ...running, state: 'BREACHED', breachedAt: running.dueAt };
const early = '2026-03-02T12:00:00.000Z';
const late = '2026-03-04T00:00:00.000Z';

describe('C1 an answer in time meets the clock', () => {
  it('in time, the last instant included', () => {
    expect(metClock(running, early)).toEqual({ ...running, state: 'MET', metAt: early });
    expect(metClock(running, running.dueAt)).toMatchObject({ state: 'MET' });
  });
  it('late: breached, with the time at which it was met; also when the breach was not yet noticed', () => {
    expect(metClock(breached, late)).toEqual({ ...breached, metAt: late });
    expect(metClock(running, late)).toEqual({ ...breached, metAt: late });
  });
  it('in time but heard of after the breach: met, and the breach stays as corrected', () => {
    expect(metClock(breached, early)).toEqual({ ...breached, state: 'MET', metAt: early, corrected: true });
  });
  it('once', () => {
    const met = metClock(running, early);
    expect(metClock(met, late)).toBe(met);
    const overdue = metClock(breached, late);
    expect(metClock(overdue, '2026-03-05T00:00:00.000Z')).toBe(overdue);
  });
});
