import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { account, GatewayUnderTest } from '../under-test/gateway.js';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await GatewayUnderTest.start();
  await gateway.provision('qinglan', 'QL');
  await gateway.provision('songhe', 'SH');
  await gateway.member('agent@qinglan', ['agent']);
}, 60_000);
afterAll(() => gateway.close());

const PROPERTIES = '{ properties(first: 1) { edges { cursor } } }';
const FILE = `mutation { fileCase(input: { kind: COMPLAINT, channel: PARTNER, description: "楼道灯不亮" }) { __typename } }`;
const code = async (who: string, query: string) => (await gateway.ask(who, query)).errors?.[0]?.extensions['code'];

describe('F6 somebody disabled since their token was made', () => {
  const reveal = 'mutation { revealContact(input: { caseId: "c-1", reason: "回访" }) { __typename } }';
  const { sub, name } = account('handler@qinglan');
  const save = `mutation { saveMembership(input: { subject: "${sub}", account: "handler", name: "${name}", roles: ["handler"] }) { __typename } }`;

  it.each([
    ['agent@qinglan', reveal],
    ['admin@qinglan', save],
    ['operator', 'mutation { suspendTenant(input: { id: "nobody" }) { __typename } }'],
  ])('is refused what is sensitive at once: %s', async (who, sensitive) => {
    await gateway.token(who);
    await gateway.setPersonEnabled(who, false);
    const { answer, response } = await gateway.send(who, sensitive);
    expect(response.status).toBe(401);
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED', reason: 'no longer signed in', hint: expect.any(String) } },
    ]);
    // What is not sensitive goes on until the token expires.
    expect((await gateway.ask(who, '{ viewer { id } }')).errors).toBeUndefined();
    await gateway.setPersonEnabled(who, true);
    expect(await code(who, sensitive)).not.toBe('UNAUTHENTICATED');
  });
});

describe('F4 a partner’s machine', () => {
  const full = 'service-account-partner-qinglan';
  const reading = 'service-account-partner-songhe';

  it('may do what its client was given', async () => {
    expect(await code(full, PROPERTIES)).toBeUndefined();
    expect(await code(full, FILE)).toBeUndefined();
    expect(await code(reading, PROPERTIES)).toBeUndefined();
  });

  it('is refused what its client was not given, and told what to do', async () => {
    const { errors } = await gateway.ask(reading, FILE, {}, { 'accept-language': 'en' });
    expect(errors).toMatchObject([
      { message: "This client's scopes do not allow this.", extensions: { code: 'FORBIDDEN' } },
    ]);
    expect(errors?.[0]?.extensions['hint']).toMatch('hearback_scopes');
    expect(await code(full, '{ cases(first: 1) { edges { cursor } } }')).toBe('FORBIDDEN');
  });

  it('is told what it may use', async () => {
    const operations = async (who: string) =>
      ((await gateway.ask(who, '{ viewer { operations } }')).data as { viewer: { operations: string[] } }).viewer
        .operations;
    expect(await operations(full)).toEqual(expect.arrayContaining(['fileCase', 'properties', 'viewer']));
    expect(await operations(reading)).toEqual(expect.arrayContaining(['properties', 'viewer']));
    expect(await operations(reading)).not.toContain('fileCase');
  });

  it('acts in no other company', async () => {
    const { errors } = await gateway.ask(full, PROPERTIES, {}, { 'hearback-company': 'songhe' });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
