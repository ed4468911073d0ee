import { beforeEach, describe, expect, it } from '@jest/globals';
import { Fairness, type Asking } from './fairness.js';
import { limitsFrom, LimitSettings } from './limits.js';
import { rateLimitHeaders } from './rate-limit-headers.js';
import { wordsOf } from './refused.js';

const agent: Asking = { company: 'qinglan', client: 'person:agent' };
const partner: Asking = { company: 'qinglan', client: 'client:partner-qinglan' };
const other: Asking = { company: 'songhe', client: 'person:agent' };
const nobody: Asking = { client: 'address:203.0.113.7' };

let now: number;
let fairness: Fairness;
beforeEach(() => {
  now = 0;
  const settings = LimitSettings.parse({
    HEARBACK_COMPANY_REQUESTS_PER_SECOND: '3',
    HEARBACK_CLIENT_REQUESTS_PER_SECOND: '2',
    HEARBACK_COMPANY_COST_PER_MINUTE: '50000',
    HEARBACK_CLIENT_COST_PER_MINUTE: '30000',
    HEARBACK_CLIENT_CONCURRENT: '4',
  });
  fairness = new Fairness(limitsFrom(settings), () => now);
});

/** Sends so many requests one after the other; answers with what the first refusal said. */
function send(asking: Asking, times: number) {
  for (let i = 0; i < times; i++) {
    const over = fairness.take(asking);
    if (over) return over;
    fairness.leave(asking);
  }
  return undefined;
}

const charge = (asking: Asking, cost: number, fields = 1) => fairness.charge(asking, { cost, fields });

describe('F1 requests', () => {
  it('of a client are so many a second, with a burst of ten seconds’ worth; then it says when to come again', () => {
    expect(send(agent, 20)).toBeUndefined();
    expect(send(agent, 1)).toEqual({ policy: 'client-requests', limit: 20, remaining: 0, retryAfter: 1 });
    now = 1_000;
    expect(send(agent, 2)).toBeUndefined();
    expect(send(agent, 1)).toMatchObject({ policy: 'client-requests' });
  });

  it('of all clients of a company are so many together', () => {
    send(agent, 20);
    expect(send(partner, 20)).toEqual({ policy: 'company-requests', limit: 30, remaining: 0, retryAfter: 1 });
  });

  it('of one company leave those of another alone, whatever their people are called', () => {
    send(agent, 100);
    send(partner, 100);
    expect(send(other, 20)).toBeUndefined();
  });

  it('that are refused take nothing away', () => {
    send(agent, 20);
    for (let i = 0; i < 100; i++) send(agent, 1);
    expect(send(partner, 10)).toBeUndefined();
  });

  it('of whoever has not signed in are counted by address', () => {
    expect(send(nobody, 21)).toMatchObject({ policy: 'client-requests' });
    expect(send({ client: 'address:203.0.113.8' }, 20)).toBeUndefined();
  });

  it('are as many as things are asked for at once: nobody gets round the limit by aliases', () => {
    expect(send(agent, 1)).toBeUndefined();
    expect(charge(agent, 100, 15)).toBeUndefined();
    expect(charge(agent, 100, 15)).toEqual({ policy: 'client-requests', limit: 20, remaining: 5, retryAfter: 3 });
    now = 60_000;
    expect(charge(agent, 100, 1_000)).toBeUndefined(); // more than would ever fit is paid for afterwards
    now = 120_000;
    expect(send(agent, 1)).toMatchObject({ policy: 'client-requests', remaining: 0 });
  });

  it('of a client under way are so many at once, and are free again when answered', () => {
    for (let i = 0; i < 4; i++) expect(fairness.take(agent)).toBeUndefined();
    expect(fairness.take(agent)).toEqual({ policy: 'client-concurrent', limit: 4, remaining: 0, retryAfter: 1 });
    expect(fairness.take(partner)).toBeUndefined();
    fairness.leave(agent);
    expect(fairness.take(agent)).toBeUndefined();
  });
});

describe('F1 the cost of queries', () => {
  it('is so much a minute, for a client and for its company', () => {
    expect(charge(agent, 20_000)).toBeUndefined();
    expect(charge(agent, 20_000)).toEqual({
      policy: 'client-cost',
      limit: 30_000,
      remaining: 10_000,
      retryAfter: 10,
    });
    expect(charge(partner, 20_000)).toBeUndefined();
    expect(charge({ company: 'qinglan', client: 'person:manager' }, 20_000)).toMatchObject({
      policy: 'company-cost',
      retryAfter: 12,
    });
    expect(charge(other, 20_000)).toBeUndefined();
    now = 20_000;
    expect(charge(agent, 20_000)).toBeUndefined();
  });

  it('can always be that of the largest query there is', () => {
    expect(() => LimitSettings.parse({ HEARBACK_CLIENT_COST_PER_MINUTE: '19999' })).toThrow(/20000/);
  });
});

describe('F1 the headers of an answer', () => {
  it('name each limit with its quota and window, and say what is left of it', () => {
    send(agent, 5);
    charge(agent, 1_234);
    expect(rateLimitHeaders(fairness.left(agent), fairness.limits)).toEqual({
      'RateLimit-Policy':
        '"client-requests";q=20;w=10, "company-requests";q=30;w=10, "client-cost";q=30000;w=60;qu="hearback-cost", "company-cost";q=50000;w=60;qu="hearback-cost", "client-concurrent";q=4;qu="concurrent-requests"',
      RateLimit:
        '"client-requests";r=15;t=3, "company-requests";r=25;t=2, "client-cost";r=28766;t=3, "company-cost";r=48766;t=2',
    });
    expect(rateLimitHeaders(fairness.left(nobody), fairness.limits)['RateLimit']).toBe(
      '"client-requests";r=20;t=0, "client-cost";r=30000;t=0',
    );
  });
});

describe('F1 what somebody over a limit reads', () => {
  it.each(['client-requests', 'company-requests', 'client-cost', 'company-cost', 'client-concurrent'])(
    'is in two languages, with what to do next: %s',
    (policy) => {
      const { words, hint } = wordsOf({ policy, limit: 7, remaining: 0, retryAfter: 1 });
      expect([words.en, hint.en]).toEqual([
        expect.stringMatching(policy.startsWith('company-') ? /^Your company / : /^You /),
        expect.stringContaining('retryAfter'),
      ]);
      expect([words.zh, hint.zh]).toEqual([expect.stringMatching(/[\u4e00-\u9fff]/), expect.stringMatching(/重试/)]);
    },
  );
});
