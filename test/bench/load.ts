import autocannon from 'autocannon';

export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly answered: number;
}

/**
 * Keeps `connections` requests under way for `seconds` and says how many were answered and how quickly (ms). `body` makes each request's
 * body; an answer without `expected` in it counts as a mistake, and mistakes end the run: a wrong answer must not look fast.
 */
export async function load(
  url: string,
  {
    body,
    headers,
    expected,
    seconds = 10,
    connections = 32,
  }: { body: () => string; headers?: Record<string, string>; expected: string; seconds?: number; connections?: number },
): Promise<Load> {
  const run = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    requests: [{ setupRequest: (request) => ({ ...request, body: body() }) }],
    verifyBody: (answer) => String(answer).includes(expected),
  });
  const mistakes = run.non2xx + run.mismatches + run.errors + run.timeouts;
  if (mistakes)
    throw new Error(
      `${mistakes} of ${run.requests.total} requests failed (${run.mismatches} wrong answers, ${run.non2xx} not 200)`,
    );
  return {
    perSecond: run.requests.total / run.duration,
    p50: run.latency.p50,
    p99: run.latency.p99,
    answered: run.requests.total,
  };
}

export const show = (name: string, { perSecond, p50, p99, answered }: Load): void =>
  console.log(
    `${name.padEnd(34)} ${perSecond.toFixed(0).padStart(6)}/s   p50 ${p50} ms   p99 ${p99} ms   (${answered} answered)`,
  );

export const against = (name: string, value: number, target: number, better: 'more' | 'less' = 'more'): void =>
  console.log(
    `${name.padEnd(34)} ${value.toFixed(2)}   target ${better === 'more' ? '≥' : '≤'} ${target}   ${(better === 'more' ? value >= target : value <= target) ? 'met' : 'MISSED'}`,
  );
