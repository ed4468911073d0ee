import { describe, expect, it } from '@jest/globals';
import { elapsed } from './clock.resolvers.js';

describe('G1 the ledger of a callback', () => {
  it('is one line of elapsed hours, over a weekend too', () => {
    expect(elapsed({ startedAt: '2026-11-20T09:30:00.500Z', dueAt: '2026-11-23T09:30:00.500Z' })).toEqual([
      { from: '2026-11-20T09:30:00.500Z', to: '2026-11-23T09:30:00.500Z', counted: true, why: '全天计时' },
    ]);
  });
});
