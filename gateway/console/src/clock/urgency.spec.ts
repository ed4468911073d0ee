import { describe, expect, it } from '@jest/globals';
import { mostPressing, urgencyOf, type ShownClock } from './urgency.js';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 25, 2, minutes)).toISOString();
const clock = (said: Partial<ShownClock> = {}): ShownClock => ({
  name: 'FIRST_CONTACT',
  round: 1,
  state: 'RUNNING',
  startedAt: at(0),
  dueAt: at(10),
  ...said,
});
const urgency = (minutes: number, said: Partial<ShownClock> = {}) => urgencyOf(clock(said), Date.parse(at(minutes)));

describe('G1 how a limit looks', () => {
  it.each([
    [0, {}, 'calm'],
    [7, {}, 'calm'],
    [8, {}, 'soon'],
    [10, {}, 'late'],
    [2, { state: 'PAUSED' }, 'paused'],
    [30, { state: 'MET', metAt: at(5) }, 'over'],
    [30, { state: 'BREACHED' }, 'late'],
    [30, { state: 'BREACHED', metAt: at(12) }, 'over'],
    [30, { state: 'CANCELLED' }, 'over'],
  ] as const)('after %d of 10 minutes, %j: %s', (minutes, said, expected) =>
    expect(urgency(minutes, said)).toBe(expected),
  );

  it('the earliest that is still waited for presses most', () => {
    const done = clock({ state: 'MET', metAt: at(1), dueAt: at(2) });
    const later = clock({ name: 'RESOLUTION', dueAt: at(90) });
    expect(mostPressing([later, done, clock()], Date.parse(at(0)))).toEqual(clock());
    expect(mostPressing([done], Date.parse(at(0)))).toBeUndefined();
  });
});
