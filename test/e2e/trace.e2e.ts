import { randomBytes } from 'node:crypto';
import { eventually, receiveTraces, startPlatform, type Platform, type TraceReceiver } from '@hearback/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { spansAsJson, spansIn, type Span } from './spans.js';

let traces: TraceReceiver;
let platform: Platform;
beforeAll(async () => {
  traces = await receiveTraces();
  platform = await startPlatform({ env: spansAsJson(traces.endpoint) });
}, 120_000);
afterAll(async () => {
  await platform.stop();
  await traces.close();
});

const FILE = `mutation($input: FileCaseInput!) { fileCase(input: $input) { ... on FiledCase { case { number } } } }`;
const input = {
  channel: 'PHONE',
  description: '三号楼电梯停运',
  complainant: { name: '何女士', phone: '13900001111' },
};
const said = ({ service, name }: Span) => `${service.replace('hearback-', '')}: ${name}`;

it('F7 one trace goes from the browser’s request over gateway, NATS and MongoDB to whoever hears the events', async () => {
  const [traceId, browser] = [randomBytes(16).toString('hex'), randomBytes(8).toString('hex')];
  const headers = {
    authorization: `Bearer ${await platform.token('agent@qinglan')}`,
    traceparent: `00-${traceId}-${browser}-01`,
  };
  const answer = await platform.post('/graphql', { query: FILE, variables: { input } }, headers);
  expect(await answer.json()).toMatchObject({ data: { fileCase: { case: { number: expect.any(String) } } } });

  const trace = () => spansIn(traces.received).filter((span) => span.traceId === traceId);
  const find = (what: string) => trace().find((span) => said(span) === what);
  /** From a span up to where it came from. */
  const pathOf = (what: string) => {
    const path: string[] = [];
    for (let at = find(what); at; at = trace().find(({ spanId }) => spanId === at!.parentSpanId)) path.push(said(at));
    return path;
  };
  const last = 'reporting: work-order-dispatched process';
  await eventually('the last to hear of it has told', () => find(last) && find('gateway: POST'));

  expect(find('gateway: POST')!.parentSpanId).toBe(browser);
  expect(pathOf('intake: insert case')).toEqual([
    'intake: insert case',
    'intake: hb.rpc.intake.file-case process',
    'gateway: hb.rpc.intake.file-case send',
    'gateway: graphql.resolve fileCase',
    'gateway: mutation',
    'gateway: POST',
  ]);
  expect(trace().filter(({ parentSpanId }) => parentSpanId === find(last)!.spanId)).toContainEqual(
    expect.objectContaining({
      service: 'hearback-reporting',
      name: expect.stringMatching(/^(insert|update) case_facts$/),
    }),
  );
  expect(pathOf(last)).toEqual([
    last,
    'dispatch: case-registered process',
    ...pathOf('intake: hb.rpc.intake.file-case process'),
  ]);
});
