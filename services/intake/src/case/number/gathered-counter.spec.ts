import { describe, expect, it } from '@jest/globals';
import { GatheredCounter } from './gathered-counter.js';

describe('the gathered counter', () => {
  it('gives everybody a count of their own, in order, with few writes', async () => {
    let count = 40;
    const advances: number[] = [];
    const counter = new GatheredCounter(async (by) => {
      advances.push(by);
      return (count += by);
    });
    const given = await Promise.all(Array.from({ length: 30 }, () => counter.next()));
    expect(given).toEqual(Array.from({ length: 30 }, (_, i) => 41 + i));
    expect(advances).toEqual([1, 29]);
  });

  it('lets a failure reach those who waited for it, and goes on', async () => {
    let tries = 0;
    const counter = new GatheredCounter(async (by) => {
      if (++tries === 1) throw new Error('away');
      return by;
    });
    await expect(counter.next()).rejects.toThrow('away');
    expect(await counter.next()).toBe(1);
  });
});
