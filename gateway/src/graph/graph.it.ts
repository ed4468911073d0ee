import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mintLink, tenantIdFrom } from '@hearback/tenancy';
import { GatewayUnderTest } from '../under-test/gateway.js';
import { filed } from '../under-test/intake.js';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await GatewayUnderTest.start();
  await gateway.provision('qinglan', 'QL');
  await gateway.provision('songhe', 'SH');
  for (const role of ['agent', 'handler', 'resident']) await gateway.member(`${role}@qinglan`, [role]);
}, 60_000);
afterAll(() => gateway.close());

const agent = (query: string, variables = {}, headers = {}) => gateway.ask('agent@qinglan', query, variables, headers);
const en = { 'accept-language': 'en' };
const FILE = `mutation($i: FileCaseInput!) { it: fileCase(input: $i) { __typename
  ... on InvalidInput { fields { path } }
  ... on FiledCase { acknowledgement case { id workOrders { id } } } } }`;

describe('a request', () => {
  it('shows what is there, and not what is another company’s or nowhere, in the same words', async () => {
    const QUERY = 'query($id: ID!) { case(id: $id) { id } }';
    expect((await agent(QUERY, { id: 'c-1' })).data).toEqual({ case: { id: 'c-1' } });
    const nowhere = await agent(QUERY, { id: 'c-2' });
    expect(nowhere).toMatchObject({
      data: { case: null },
      errors: [{ extensions: { code: 'NOT_FOUND', field: 'id' } }],
    });
    const elsewhere = await gateway.ask('admin@songhe', QUERY, { id: 'c-1' });
    expect(elsewhere).toEqual(nowhere);
  });

  it('tells intake which of the persons involved are staff, and has a key of its own', async () => {
    const input = { channel: 'PHONE', description: 'x', personsInvolved: [' 王建军 ', '路人'] };
    const { data } = await agent(FILE, { i: input }, en);
    expect(data).toMatchObject({ it: { acknowledgement: 'Received', case: { workOrders: [{ id: 'w-1' }] } } });
    expect(filed.at(-1)).toMatchObject({
      accusedStaffIds: [expect.any(String)],
      key: expect.stringMatching(/^file-case\/.{20}/),
    });
  });

  it('shows a resident who files a case nothing of who handles it', async () => {
    const { data } = await gateway.ask('resident@qinglan', FILE, { i: { channel: 'WEB', description: 'x' } });
    expect(data).toMatchObject({ it: { case: { id: 'c-1', workOrders: [] } } });
  });

  it('is refused as an answer that names the fields, or the rule', async () => {
    const i = { channel: 'PHONE', description: ' ', complainant: { phone: '12' } };
    expect((await agent(FILE, { i })).data).toMatchObject({
      it: { __typename: 'InvalidInput', fields: [{ path: 'description' }, { path: 'complainant.phone' }] },
    });
    const URGE = 'mutation($i: UrgeCaseInput!) { it: urgeCase(input: $i) { ... on Refusal { code message } } }';
    expect((await agent(URGE, { i: { caseId: 'c-1' } })).data).toEqual({
      it: { code: 'NOT_NOW', message: '稍后再催。' },
    });
    expect((await agent(URGE, { i: { caseId: 'c-9' } })).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND', field: 'caseId' } },
    ]);
  });

  it('that meets a defect shows the incident and nothing else', async () => {
    const { errors } = await agent(FILE, { i: { channel: 'PHONE', description: '故障' } });
    const incident = expect.stringMatching(/^[0-9a-f-]{36}$/);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'INTERNAL', incident }]);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it('is told what it cost, and refused when it costs too much', async () => {
    expect((await agent('{ viewer { id } }')).extensions).toEqual({ cost: { value: 2, limit: 20_000 } });
    const many = '{ cases(first: 100) { edges { node { timeline(first: 100) { edges { node { seq } } } } } } }';
    expect((await agent(many)).errors).toMatchObject([{ extensions: { code: 'COST_LIMITED', limit: 20_000 } }]);
  });
});

describe('bad input', () => {
  it.each([
    ['{ staff(first: 101) { edges { cursor } } }', 'BAD_USER_INPUT', 'first'],
    ['{ staff(first: 1, after: "x") { edges { cursor } } }', 'BAD_USER_INPUT', 'after'],
    [
      'mutation { fileCase(input: { channel: FAX, description: "x" }) { __typename } }',
      'GRAPHQL_VALIDATION_FAILED',
      undefined,
    ],
    ['{ viewer {', 'GRAPHQL_PARSE_FAILED', undefined],
  ])('says what is wrong with %s', async (query, code, field) => {
    const [error] = (await agent(query)).errors ?? [];
    expect(error?.extensions).toMatchObject({ code, hint: expect.any(String) });
    expect(error?.extensions['field']).toBe(field);
  });

  it.each([
    ['/graphql', '{"query": ', 400, 'BAD_REQUEST', 'not JSON'],
    ['/graphql', JSON.stringify({ query: 'x'.repeat(20_000_000) }), 413, 'BODY_TOO_LARGE', '1048576'],
    ['/nowhere', '{}', 404, 'NOT_FOUND', 'no such address'],
    ['/dev/clock', '{"advance":"soon"}', 400, 'BAD_REQUEST', 'ISO 8601'],
    ['/dev/clock', '{"advance":-1}', 400, 'BAD_REQUEST', 'ISO 8601'],
  ])('is told before the graph is asked: %s', async (path, body, status, code, words) => {
    const response = await gateway.post(path, body, en);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining(words), extensions: { code, hint: expect.any(String) } }],
    });
  });
});

describe('without signing in', () => {
  it('a tracking code leads to its company, and a wrong one to nothing', async () => {
    const track = (c: string) =>
      gateway.ask(undefined, 'query($c: String!) { trackCase(trackingCode: $c) { description } }', { c });
    expect((await track('ql 2345 6789 abcd efgh')).data).toEqual({
      trackCase: { description: 'qinglan link QL-2345-6789-ABCD-EFGH' },
    });
    for (const code of ['XX-2345-6789-ABCD-EFGH', '???'])
      expect((await track(code)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', field: 'trackingCode' } }]);
  });

  it('a link that is forged or expired leads to nothing', async () => {
    const key = 'a link key for tests that is longer than thirty-two letters';
    const link = { tenantId: tenantIdFrom('capability', 'qinglan'), purpose: 'survey', subject: 'i-1' } as const;
    const expired = mintLink([key], { ...link, expires: '2026-03-02T01:59:59.000Z' });
    const forged = mintLink([`${key}x`], { ...link, expires: '2026-04-02T00:00:00.000Z' });
    for (const t of [expired, forged, 'nonsense', '']) {
      const { errors } = await gateway.ask(undefined, 'query($t: String!) { survey(token: $t) { title } }', { t });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', field: 'token' } }]);
    }
  });

  it('anybody can see that the platform is ready, and GraphiQL without the internet', async () => {
    const health = await fetch(`${gateway.url}/healthz`);
    expect([health.status, await health.json()]).toEqual([200, { mongodb: true, nats: true, started: true }]);
    const page = await (await fetch(`${gateway.url}/graphiql`)).text();
    expect(page).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)/);
    const [, asset] = /(?:src|href)="(\/graphiql-assets\/[^"]+)"/.exec(page) ?? [];
    expect((await fetch(gateway.url + asset!)).status).toBe(200);
  });
});
