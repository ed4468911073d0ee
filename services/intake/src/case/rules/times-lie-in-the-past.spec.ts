import { describe, expect, it } from '@jest/globals';
import { timeProblems } from './times-lie-in-the-past.js';

const now = new Date('2026-11-18T02:00:00.000Z');
const paths = (times: Parameters<typeof timeProblems>[0]) => timeProblems(times, now).map(({ path }) => path);

describe('the times of a case', () => {
  it('lie in the past, but for two minutes between two clocks', () => {
    expect(paths({ occurredAt: '2026-11-18T02:01:59.000Z', receivedAt: '2026-11-18T02:02:00.000Z' })).toEqual([]);
    expect(paths({ occurredAt: '2026-11-18T02:02:01.000Z', receivedAt: '2026-11-18T03:00:00.000Z' })).toEqual([
      'occurredAt',
      'receivedAt',
    ]);
  });
  it('it may have happened long ago, but was received at most 180 days back', () => {
    expect(paths({ occurredAt: '2001-01-01T00:00:00.000Z', receivedAt: '2026-05-22T02:00:00.000Z' })).toEqual([]);
    expect(paths({ receivedAt: '2026-05-22T01:59:59.000Z' })).toEqual(['receivedAt']);
  });
});
