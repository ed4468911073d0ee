import { startPlatform } from '@hearback/testing';
import { describe, expect, it } from '@jest/globals';

describe('F8 npm start with its four weeks of cases', () => {
  it('gives both companies honest figures, and the clock is back at now', async () => {
    const platform = await startPlatform({ args: [] });
    try {
      const now = Date.parse(await platform.advance('PT0S'));
      expect(Math.abs(now - Date.now())).toBeLessThan(60_000);
      const day = (instant: number) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);
      for (const company of ['qinglan', 'songhe']) {
        const { cases, targets } = await platform.ask<{
          cases: { totalCount: number };
          targets: Record<string, { numerator: number; denominator: number }>;
        }>(
          `manager@${company}`,
          'query($from: Date!, $to: Date!) { cases(first: 1) { totalCount } targets(from: $from, to: $to) { timeliness { numerator denominator } resolution { numerator denominator } satisfaction { numerator denominator } callbackOnTime { numerator denominator } } }',
          { from: day(now - 29 * 86_400_000), to: day(now) },
        );
        expect(cases.totalCount).toBeGreaterThanOrEqual(60);
        expect(cases.totalCount).toBeLessThanOrEqual(150);
        for (const { numerator, denominator } of Object.values(targets)) {
          expect(denominator).toBeGreaterThan(20);
          expect(numerator).toBeGreaterThan(denominator / 2);
        }
      }
    } finally {
      await platform.stop();
    }
  }, 400_000);
});
