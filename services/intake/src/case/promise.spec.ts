import { describe, expect, it } from '@jest/globals';
import { promiseOf, type Promised } from './promise.js';

// Wednesday 18 November 2026, 10:00 in Shanghai.
const wednesday: Promised = {
  grade: 1,
  zone: 'Asia/Shanghai',
  startedAt: '2026-11-18T02:00:00.000Z',
  round: 1,
  feedbackBy: 'PHONE',
};

describe('A11 the promise', () => {
  it('of grade 1 runs around the clock', () =>
    expect(promiseOf(wednesday)).toMatchObject({
      contactBy: '2026-11-18T02:10:00.000Z',
      resolveBy: '2026-11-19T02:00:00.000Z',
      feedbackBy: 'PHONE',
    }));

  it('of grade 2 runs in working time and ends at close of business', () =>
    expect(promiseOf({ ...wednesday, grade: 2 })).toMatchObject({
      contactBy: '2026-11-18T04:00:00.000Z',
      resolveBy: '2026-11-23T10:00:00.000Z',
    }));

  it('is half in a later round', () =>
    expect(promiseOf({ ...wednesday, round: 2 })).toMatchObject({
      contactBy: '2026-11-18T02:05:00.000Z',
      resolveBy: '2026-11-18T14:00:00.000Z',
    }));

  it('says when a calendar year is missing', () => {
    expect(promiseOf({ ...wednesday, grade: 3 }).provisional).toBe(false);
    expect(promiseOf({ ...wednesday, grade: 3, startedAt: '2099-11-18T02:00:00.000Z' }).provisional).toBe(true);
  });
});
