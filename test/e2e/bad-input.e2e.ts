import { describe, expect, it } from '@jest/globals';
import { Desk } from './desk.js';

const desk = new Desk('qinglan');
const usual = { channel: 'PHONE', description: '楼道灯不亮' };
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const file = (input: object, key?: string) =>
  desk.act<{ case: { id: string; description: string } }>(
    'agent',
    'fileCase',
    { ...usual, ...input },
    { fields: 'case { id description }', key },
  );

describe('A7 what cannot be taken is refused by field, with the remedy', () => {
  const wrong: readonly [string, object, string][] = [
    ['empty text', { description: '   ' }, 'description'],
    ['100,000 characters', { description: '水'.repeat(100_000) }, 'description'],
    ['control characters', { description: '漏水\u0000\u0007了' }, 'description'],
    ['something that happened in the future', { occurredAt: inDays(400) }, 'occurredAt'],
    ['a receipt in the future', { receivedAt: inDays(400) }, 'receivedAt'],
    ['a receipt too far back', { receivedAt: inDays(-400) }, 'receivedAt'],
    ['a phone that is no phone', { complainant: { name: '上官错填', phone: '12345x' } }, 'complainant.phone'],
    ['an address that is no address', { complainant: { name: '上官错填', email: 'li@' } }, 'complainant.email'],
    ['an unknown property', { propertyId: 'nowhere' }, 'propertyId'],
    ['an unknown unit', { unitId: 'nowhere' }, 'unitId'],
    ['a grade that does not exist', { grade: 4 }, 'grade'],
  ];
  it.each(wrong)('%s', async (_what, input, path) => {
    const answer = await file(input);
    expect(answer).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT' });
    expect(answer.fields!.map((field) => field.path)).toContain(path);
    expect(answer.fields!.find((field) => field.path === path)!.message).toMatch(/[一-鿿]/);
    expect(answer.hint).toBeTruthy();
  });

  it('a wrong enum value and an unknown field, by GraphQL itself', async () => {
    const { errors } = await desk.platform.graphql(
      desk.who('agent'),
      'mutation($input: FileCaseInput!) { fileCase(input: $input) { __typename } }',
      { input: { channel: 'PIGEON', description: '灯', colour: 1 } },
    );
    expect(errors!.map((error) => error.message).join()).toMatch(/PIGEON|colour/);
  });

  it('malformed JSON and a body of 20 MB', async () => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await desk.platform.token(desk.who('agent'))}`,
    };
    const post = (body: string) => fetch(`${desk.platform.gateway}/graphql`, { method: 'POST', headers, body });
    const malformed = await post('{"query": "{ viewer');
    expect(malformed.status).toBe(400);
    expect(await malformed.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    const large = await post(
      JSON.stringify({ query: '{ viewer { id } }', variables: { padding: 'x'.repeat(20 * 1024 * 1024) } }),
    );
    expect(large.status).toBe(413);
  });

  it('an unknown id: NOT_FOUND, naming the field', async () => {
    const { errors } = await desk.platform.graphql(
      desk.who('handler'),
      'mutation { acceptWorkOrder(input: { workOrderId: "nothing" }) { __typename } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', field: 'workOrderId' } }]);
  });

  it('a step out of order: says what comes first', async () => {
    const { case: filed } = await desk.file();
    const { workOrders } = await desk.becomes(filed.id, 'an order', (now) => now.workOrders[0]?.handler);
    const answer = await desk.act('handler', 'resolveWorkOrder', { workOrderId: workOrders[0]!.id, result: '好了' });
    expect(answer).toMatchObject({ __typename: 'RuleRefusal' });
    expect(answer.hint).toBeTruthy();
  });

  it('a list longer than a hundred, a cursor that no list gave out', async () => {
    const ask = (list: string) => desk.platform.graphql(desk.who('agent'), `{ ${list} { edges { node { id } } } }`);
    expect(JSON.stringify((await ask('cases(first: 101)')).errors)).toContain('first');
    expect(JSON.stringify((await ask('cases(first: 5, after: "rubbish")')).errors)).toContain('after');
  });

  it('two people changing one order at once: one wins, the other is told', async () => {
    const { case: filed } = await desk.file();
    const { workOrders } = await desk.becomes(filed.id, 'an order', (now) => now.workOrders[0]?.handler);
    const order = workOrders[0]!;
    const staff = await Promise.all(
      ['handler', 'handler2', 'service'].map(async (login) => {
        const { viewer } = await desk.platform.ask<{ viewer: { staff: { id: string } } }>(
          desk.who(login),
          '{ viewer { staff { id } } }',
        );
        return viewer.staff.id;
      }),
    );
    // To somebody who has it already would change nothing.
    const others = staff.filter((id) => id !== order.handler!.id).slice(0, 2);
    const answers = await Promise.all(
      others.map((handlerId) =>
        desk.act('dispatcher', 'dispatchWorkOrder', { workOrderId: order.id, handlerId, ifVersion: order.version }),
      ),
    );
    expect(answers.map((answer) => answer.code ?? 'done').sort()).toEqual(['OUTDATED_VIEW', 'done']);
  });
});

describe('A7 what looks odd just works', () => {
  it('emoji, full-width digits, traditional characters', async () => {
    // Free text stays in clear: it names no number under which anybody files.
    const text = '三號樓電梯停運😡，電話１３９００００９９９９';
    const filed = await file({ description: text, complainant: { name: '陳先生', phone: '１３９-００００-１１１１' } });
    expect(filed.code).toBeUndefined();
    expect((await desk.see(filed.case.id)).description).toContain('三號樓電梯停運😡');
  });

  it('a double click with one key makes one case; another person’s same key makes another', async () => {
    const key = `double-${Date.now()}`;
    const [once, twice] = await Promise.all([file({}, key), file({}, key)]);
    expect(twice.case.id).toBe(once.case.id);
    expect((await file({}, key)).case.id).toBe(once.case.id);
    const other = await desk.act<{ case: { id: string } }>('supervisor', 'fileCase', usual, {
      fields: 'case { id }',
      key,
    });
    expect(other.case.id).not.toBe(once.case.id);
  });
});
