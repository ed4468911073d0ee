import { describe, expect, it } from '@jest/globals';
import { GatewayUnderTest } from '../under-test/gateway.js';

// A burst of twenty, and then next to nothing.
const LIMITS = { HEARBACK_CLIENT_REQUESTS_PER_SECOND: 2 };
const BODY = JSON.stringify({ query: '{ viewer { id } }' });

describe('F1 a caller without an account', () => {
  it.each<[string, number, (n: number) => string, string[]]>([
    ['no proxy', 0, (n) => `203.0.113.${n}`, []],
    ['one proxy', 1, (n) => `198.51.100.${n}, 203.0.113.7`, ['203.0.113.8', '203.0.113.7, 203.0.113.9']],
  ])(
    'behind %s is counted as one, whatever they write into x-forwarded-for',
    async (_what, proxies, writes, others) => {
      const gateway = await GatewayUnderTest.start({ ...LIMITS, HEARBACK_TRUSTED_PROXIES: proxies });
      const status = async (forwarded: string) =>
        (await gateway.post('/graphql', BODY, { 'x-forwarded-for': forwarded })).status;
      const answers: number[] = [];
      for (let n = 1; n <= 80; n++) answers.push(await status(writes(n)));
      expect(answers[0]).not.toBe(429);
      expect(answers.filter((one) => one === 429).length).toBeGreaterThan(20);
      for (const other of others) expect(await status(other)).toBe(answers[0]);
      await gateway.close();
    },
    60_000,
  );
});
