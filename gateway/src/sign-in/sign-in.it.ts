import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { account, GatewayUnderTest, PROVISION, type Answer } from '../under-test/gateway.js';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await GatewayUnderTest.start();
  await gateway.provision('qinglan', 'QL');
  for (const role of ['agent', 'handler', 'resident']) await gateway.member(`${role}@qinglan`, [role]);
}, 60_000);
afterAll(() => gateway.close());

const VIEWER = '{ viewer { name roles company { id name } staff { name } } }';

describe('F6 who is signed in', () => {
  it('is what their membership says, in the company of their token', async () => {
    const { name } = account('agent@qinglan');
    expect((await gateway.ask('agent@qinglan', VIEWER)).data).toEqual({
      viewer: { name, roles: ['agent'], company: { id: 'qinglan', name: 'qinglan物业' }, staff: { name } },
    });
    for (const [who, viewer] of [
      ['resident@qinglan', { roles: ['resident'], staff: null }],
      ['operator', { roles: ['operator'], company: null, staff: null }],
      ['group@yuanshan', { roles: ['group'], company: null, staff: null }],
    ] as const)
      expect((await gateway.ask(who, VIEWER)).data).toMatchObject({ viewer });
  });

  it('has to be said, and provably', async () => {
    const body = JSON.stringify({ query: VIEWER });
    for (const headers of [undefined, { authorization: 'Bearer nonsense' }, { authorization: 'Basic YTpi' }]) {
      const response = await gateway.post('/graphql', body, headers);
      expect(response.status).toBe(401);
      expect(((await response.json()) as Answer).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });

  it('acts in no company that the token does not name, or where they are nothing', async () => {
    const { errors } = await gateway.ask('agent@qinglan', VIEWER, {}, { 'hearback-company': 'songhe' });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const none = await gateway.ask('agent@songhe', VIEWER, {}, { 'accept-language': 'en' });
    expect(none.errors).toMatchObject([{ message: 'You have no role in this company yet.' }]);
  });

  it('has new roles at once when the administrator changes them', async () => {
    const cases = async () => (await gateway.ask('handler@qinglan', '{ case(id: "c-1") { id } }')).errors ?? [];
    expect(await cases()).toEqual([]);
    await gateway.member('handler@qinglan', ['resident']);
    expect(await cases()).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await gateway.member('handler@qinglan', ['handler'], { active: false });
    expect(await cases()).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await gateway.member('handler@qinglan', ['handler']);
    expect(await cases()).toEqual([]);
  });
});

describe('F6 the permission table', () => {
  it.each([
    ['resident@qinglan', '{ cases(first: 1) { edges { cursor } } }'],
    ['handler@qinglan', 'mutation { closeCase(input: { caseId: "c-1", reason: "x" }) { __typename } }'],
    ['group@yuanshan', 'mutation { acceptWorkOrder(input: { workOrderId: "w" }) { __typename } }'],
    ['group@yuanshan', '{ case(id: "c-1") { id } }'],
    ['operator', '{ case(id: "c-1") { id } }'],
    ['agent@qinglan', 'mutation { saveRoutes(input: { routes: [] }) { __typename } }'],
  ])('keeps %s out of %s', async (who, query) => {
    expect((await gateway.ask(who, query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('F1 provisioning', () => {
  const provision = async (id: string, code: string) => {
    const administrator = { subject: 's', account: 'a', name: 'n' };
    return (await gateway.ask('operator', PROVISION, { i: { id, name: 'x', code, administrator } })).data;
  };

  it('is done once, however often it is sent; a code is one company’s for ever', async () => {
    expect(await provision('other', 'OT')).toMatchObject({ it: { __typename: 'Company', id: 'other' } });
    expect(await provision('other', 'OT')).toMatchObject({ it: { __typename: 'Company', id: 'other' } });
    expect(await provision('other', 'OX')).toMatchObject({ it: { code: 'COMPANY_CODE_FIXED' } });
    expect(await provision('another', 'OT')).toMatchObject({ it: { code: 'COMPANY_CODE_TAKEN' } });
    expect(await provision('Other!', 'o')).toMatchObject({ it: { code: 'INVALID_INPUT' } });
  });

  it('leaves alone what the first administrator was given since', async () => {
    await gateway.member('admin@qinglan', ['administrator', 'manager']);
    await gateway.provision('qinglan', 'QL');
    expect((await gateway.ask('admin@qinglan', VIEWER)).data).toMatchObject({
      viewer: { roles: ['administrator', 'manager'] },
    });
  });
});
