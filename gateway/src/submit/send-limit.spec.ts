import { describe, expect, it } from '@jest/globals';
import { SendLimit } from './send-limit.js';

const times = (n: number, once: () => boolean) => Array.from({ length: n }, once).filter(Boolean).length;

describe('A5 how often a link files something', () => {
  it('ten times in ten minutes by one caller, whoever else sends', () => {
    const limit = new SendLimit();
    expect(times(12, () => limit.exceeded('link', 'a', 1_000_000))).toBe(2);
    expect(limit.exceeded('link', 'b', 1_000_000)).toBe(false);
    expect(limit.exceeded('link', 'a', 1_000_000 + 600_001)).toBe(false);
  });

  it('three hundred times by all together', () => {
    const limit = new SendLimit();
    let caller = 0;
    expect(times(305, () => limit.exceeded('link', `${caller++}`, 1_000_000))).toBe(5);
    expect(limit.exceeded('another', 'a', 1_000_000)).toBe(false);
  });
});
