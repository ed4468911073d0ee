import { beforeEach, describe, expect, it } from '@jest/globals';
import { TokenBuckets } from './token-buckets.js';

let now: number;
let buckets: TokenBuckets;
beforeEach(() => {
  now = 0;
  buckets = new TokenBuckets({ name: 'requests', quota: 50, window: 10 }, () => now);
});

describe('F1 a bucket of tokens', () => {
  it('lets a burst through, then as many as come in', () => {
    buckets.take('qinglan', 50);
    expect([buckets.remaining('qinglan'), buckets.secondsUntil('qinglan', 1)]).toEqual([0, 1]);
    now = 1_000;
    expect([buckets.remaining('qinglan'), buckets.secondsUntil('qinglan', 1)]).toEqual([5, 0]);
    now = 60_000;
    expect(buckets.remaining('qinglan')).toBe(50);
  });

  it('says in how many seconds there will be enough', () => {
    buckets.take('qinglan', 45);
    expect(buckets.secondsUntil('qinglan', 25)).toBe(4);
    now = 4_000;
    expect(buckets.secondsUntil('qinglan', 25)).toBe(0);
  });

  it('lets more than half of it through when half is there, to be paid for afterwards', () => {
    buckets.take('qinglan', 1);
    expect(buckets.secondsUntil('qinglan', 1_000)).toBe(0);
    buckets.take('qinglan', 100);
    expect([buckets.remaining('qinglan'), buckets.secondsUntil('qinglan', 1)]).toEqual([0, 11]);
    expect(buckets.secondsUntilFull('qinglan')).toBe(21);
  });

  it('is one’s own', () => {
    buckets.take('qinglan', 50);
    expect(buckets.remaining('songhe')).toBe(50);
  });

  it('is remembered for those who asked last, however many ask', () => {
    buckets.take('first', 50);
    buckets.take('qinglan', 50);
    for (let i = 0; i < 19_999; i++) buckets.take(`address-${i}`, 1);
    expect([buckets.remaining('qinglan'), buckets.remaining('first')]).toEqual([0, 50]);
  });
});
