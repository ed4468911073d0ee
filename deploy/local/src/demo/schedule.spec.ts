import { describe, expect, it } from '@jest/globals';
import type { MovingClock } from './moving-clock.js';
import { runStories, type Story } from './schedule.js';

/** A clock that moves without a platform. */
function clockAt(start: number) {
  const stops: number[] = [];
  const clock = { now: start, moveTo: async (instant: number) => void (stops.push(instant), (clock.now = instant)) };
  return { clock: clock as Pick<MovingClock, 'now' | 'moveTo'> as MovingClock, stops };
}

async function* tells(log: string[], name: string, ...instants: number[]): Story {
  for (const instant of instants) {
    yield instant;
    log.push(`${name}@${instant}`);
  }
}
const quiet = () => undefined;

describe('F8 stories told while the clock moves', () => {
  it('resumes each at its instant, those near each other at one stop', async () => {
    const log: string[] = [];
    const { clock, stops } = clockAt(0);
    await runStories(clock, [tells(log, 'a', 5, 25), tells(log, 'b', 8)], { tick: 10, progress: quiet });
    expect(stops).toEqual([10, 30]);
    expect(log).toEqual(['a@5', 'b@8', 'a@25']);
  });

  it('leaves undone what lies beyond the end', async () => {
    const log: string[] = [];
    const { clock, stops } = clockAt(0);
    await runStories(clock, [tells(log, 'a', 5, 95)], { tick: 10, end: 50, progress: quiet });
    expect(log).toEqual(['a@5']);
    expect(stops.at(-1)).toBe(50);
  });

  it('never moves the clock back for an instant already past', async () => {
    const { clock, stops } = clockAt(100);
    await runStories(clock, [tells([], 'a', 5)], { tick: 10, progress: quiet });
    expect(stops).toEqual([100]);
  });
});
