import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@hearback/testing';
import { GatewayUnderTest, type Answer } from '../under-test/gateway.js';
import { slow } from '../under-test/intake.js';

// So little that no burst of this test's comes back while it runs.
const LIMITS = {
  HEARBACK_COMPANY_REQUESTS_PER_SECOND: 30,
  HEARBACK_CLIENT_REQUESTS_PER_SECOND: 2,
  HEARBACK_COMPANY_COST_PER_MINUTE: 50_000,
  HEARBACK_CLIENT_COST_PER_MINUTE: 20_000,
  HEARBACK_CLIENT_CONCURRENT: 8,
  HEARBACK_BODY_BYTES: 2_000,
};
let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await GatewayUnderTest.start(LIMITS);
  await gateway.provision('qinglan', 'QL');
  for (const role of ['agent', 'handler', 'manager', 'quality']) await gateway.member(`${role}@qinglan`, [role]);
}, 60_000);
afterAll(() => gateway.close());

const VIEWER = '{ viewer { id } }';
const DEAR = `{ staff(first: 100) { edges { node { ${Array.from({ length: 20 }, (_, i) => `n${i}: name`).join(' ')} } } } }`;
const FILE = 'mutation($i: FileCaseInput!) { fileCase(input: $i) { __typename } }';

/** Asks until it is refused. */
async function exhaust(who: string, query: string): Promise<{ answer: Answer; response: Response; answered: number }> {
  for (let answered = 0; ; answered++) {
    const { answer, response } = await gateway.send(who, query);
    if (response.status === 429) return { answer, response, answered };
    expect([response.status, answered]).toEqual([200, expect.any(Number)]);
  }
}

describe('F1 limits', () => {
  it('are told with every answer, in headers', async () => {
    const { response } = await gateway.send('manager@qinglan', VIEWER);
    expect(response.headers.get('ratelimit-policy')).toContain('"client-requests";q=20;w=10, "company-requests";q=300');
    expect(response.headers.get('ratelimit')).toMatch(/"client-requests";r=19;t=1, .*"client-cost";r=19998;t=1/);
  });

  it('end somebody’s requests with the numbers, and nobody else’s', async () => {
    const { answer, response, answered } = await exhaust('agent@qinglan', VIEWER);
    expect(answered).toBeGreaterThanOrEqual(20);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(response.headers.get('ratelimit')).toMatch(/"client-requests";r=0;/);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toEqual([
      {
        message: '您的请求过于频繁。',
        extensions: {
          code: 'RATE_LIMITED',
          policy: 'client-requests',
          limit: 20,
          remaining: 0,
          retryAfter: 1,
          hint: expect.stringContaining('retryAfter'),
        },
      },
    ]);
    expect((await gateway.send('handler@qinglan', VIEWER)).response.status).toBe(200);
  });

  it('count what is asked for side by side in one query', async () => {
    const many = `{ ${Array.from({ length: 60 }, (_, i) => `v${i}: viewer { id }`).join(' ')} }`;
    const codes = [];
    for (let i = 0; i < 2; i++) codes.push((await gateway.send('admin@qinglan', many)).answer.errors?.[0]?.extensions);
    expect(codes.at(-1)).toMatchObject({ code: 'RATE_LIMITED', policy: 'client-requests', limit: 20, remaining: 0 });
  });

  it('end somebody’s queries by what they cost', async () => {
    const { answer, response } = await exhaust('quality@qinglan', DEAR);
    const [error] = answer.errors ?? [];
    expect(error?.extensions).toMatchObject({ code: 'COST_LIMITED', policy: 'client-cost', limit: 20_000 });
    const { remaining, retryAfter, cost } = error!.extensions as Record<string, number>;
    expect([remaining! < cost!, response.headers.get('retry-after')]).toEqual([true, String(retryAfter)]);
    expect((await gateway.send('quality@qinglan', VIEWER)).response.status).toBe(200);
  });

  it('hold for whoever has not signed in, by their address, and for whoever pretends', async () => {
    const refused = [];
    for (let i = 0; i < 80; i++) {
      const headers = { authorization: `Bearer made-up-${i}` };
      const response = await gateway.post('/graphql', JSON.stringify({ query: VIEWER }), headers);
      if (response.status === 429) refused.push(response);
    }
    expect(refused.length).toBeGreaterThan(0);
    expect((await gateway.send('handler@qinglan', VIEWER)).response.status).toBe(200);
  });

  it('end what somebody has under way at once', async () => {
    const file = () => gateway.send('handler@qinglan', FILE, { i: { channel: 'PHONE', description: '慢' } });
    const taken = Array.from({ length: 8 }, file);
    await eventually('all of them are taken down', () => slow.listenerCount('let go') === 8);
    const { answer, response } = await file();
    expect(response.status).toBe(429);
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'RATE_LIMITED', policy: 'client-concurrent', limit: 8 } },
    ]);
    slow.emit('let go');
    for (const { answer: filed } of await Promise.all(taken)) expect(filed.errors).toBeUndefined();
    expect((await gateway.send('handler@qinglan', VIEWER)).response.status).toBe(200);
  });

  it('refuse a large body before it is read, with its number', async () => {
    const { answer, response } = await gateway.send('manager@qinglan', `${VIEWER}${' '.repeat(2_000)}`);
    expect(response.status).toBe(413);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BODY_TOO_LARGE', limit: 2_000 } }]);
  });
});
