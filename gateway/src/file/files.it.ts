import { caseEvents, getWorkOrders, ok, type CaseState, type Outcome, type WorkOrderView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import { mintLink, systemContext, tenantIdFrom, type TenantContext } from '@hearback/tenancy';
import { eventually, startService, type TestService } from '@hearback/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Module } from '@nestjs/common';
import { GatewayUnderTest, type Answer } from '../under-test/gateway.js';
import { PHOTO, PNG, POSITION } from './strip/pictures.examples.js';

/** Dispatch as far as these tests ask: one order, of qinglan. */
@Controller()
class Orders {
  @Answers(getWorkOrders)
  async get({ tenantId }: TenantContext, { ids }: { ids: string[] }): Promise<Outcome<readonly WorkOrderView[]>> {
    const order = { id: 'w-1', case: { id: 'c-1' } } as object as WorkOrderView;
    return ok(tenantId === 'qinglan' && ids.includes(order.id) ? [order] : []);
  }
}
@Module({ controllers: [Orders] })
class DispatchUnderTest {}

let dispatch: TestService;
let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await GatewayUnderTest.start();
  dispatch = await startService('dispatch', DispatchUnderTest, { broker: gateway.process.broker });
  await gateway.provision('qinglan', 'QL');
  await gateway.provision('songhe', 'SH');
  for (const role of ['agent', 'handler', 'resident']) await gateway.member(`${role}@qinglan`, [role]);
}, 60_000);
afterAll(async () => {
  await dispatch.close();
  await gateway.close();
});

const ANSWER =
  '__typename ... on FileUpload { path expiresAt } ... on InvalidInput { code fields { path } } ... on RuleRefusal { code }';
interface Attached {
  readonly __typename: string;
  readonly path: string;
  readonly code?: string;
}
const attach = async (who: string, more: object = {}): Promise<Attached> => {
  const input = { name: '修后.jpg', ...('workOrderId' in more ? {} : { caseId: 'c-1' }), ...more };
  const name = 'workOrderId' in more ? 'ToWorkOrder' : 'ToCase';
  const asked = `mutation($i: Attach${name}Input!) { it: attach${name}(input: $i) { ${ANSWER} } }`;
  const { data, errors } = await gateway.ask(who, asked, { i: input });
  return (data?.['it'] ?? errors?.[0]?.extensions) as Attached;
};
const send = (path: string, body: Buffer) => fetch(gateway.url + path, { method: 'PUT', body: new Uint8Array(body) });
const problem = async (response: Response) => ({
  status: response.status,
  ...((await response.json()) as Answer).errors?.[0]?.extensions,
});

interface Seen {
  readonly by: { readonly name: string } | null;
  readonly id: string;
  readonly kind: string;
  readonly path: string;
}
const FILES = '{ id kind name type bytes by { name } path }';
const seen = async (who = 'agent@qinglan') => {
  const { data } = await gateway.ask(who, `{ case(id: "c-1") { files ${FILES} workOrders { files ${FILES} } } }`);
  return data?.['case'] as { files: Seen[]; workOrders: { files: Seen[] }[] };
};
const link = (company: string, subject: string, purpose: 'upload' | 'file', expires: string, key?: string) =>
  `/files/${mintLink(key ? [key] : gateway.process.settings.HEARBACK_LINK_KEY, { tenantId: tenantIdFrom('token', company), purpose, subject, expires })}`;
const LATER = '2999-01-01T00:00:00.000Z';

describe('B9 photos after the work', () => {
  it('are kept with case and order, without position, once however often they are sent', async () => {
    const { path } = await attach('handler@qinglan', { kind: 'AFTER', workOrderId: 'w-1' });
    const first = await send(path, PHOTO);
    expect(first.status).toBe(200);
    const told = (await first.json()) as { id: string };
    expect(told).toMatchObject({ id: expect.any(String), type: 'image/jpeg' });
    expect(await (await send(path, PHOTO)).json()).toEqual(told);

    const { files, workOrders } = await seen();
    expect(files).toMatchObject([{ ...told, kind: 'AFTER', name: '修后.jpg', by: { name: expect.any(String) } }]);
    expect(workOrders.map((one) => one.files.map(({ id }) => id))).toEqual([[told.id]]);

    const got = await fetch(gateway.url + files[0]!.path);
    expect([got.status, got.headers.get('content-type'), got.headers.get('x-content-type-options')]).toEqual([
      200,
      'image/jpeg',
      'nosniff',
    ]);
    const content = Buffer.from(await got.arrayBuffer());
    expect([PHOTO.includes(POSITION), content.includes(POSITION), content.includes('HearbackPhone')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are of an order that is there, and have a name', async () => {
    expect(await attach('handler@qinglan', { kind: 'BEFORE', workOrderId: 'w-2' })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'workOrderId',
    });
    expect(await attach('handler@qinglan', { name: ' ' })).toMatchObject({ fields: [{ path: 'name' }] });
    expect(await attach('agent@qinglan')).toMatchObject({ __typename: 'FileUpload' });
  });
});

describe('A7 a file that is not taken', () => {
  it('says why, in which field, and what to do', async () => {
    const { path } = await attach('agent@qinglan');
    expect(await problem(await send(path, Buffer.from('<svg onload="alert(1)"/>')))).toMatchObject({
      status: 422,
      code: 'INVALID_INPUT',
      field: 'file',
    });
    expect(await problem(await send(path, Buffer.alloc(8_388_609)))).toMatchObject({
      status: 413,
      code: 'FILE_TOO_LARGE',
      field: 'file',
      limit: 8_388_608,
      hint: expect.any(String),
    });
    const unsaid = new ReadableStream<Uint8Array>({
      start(stream) {
        for (let i = 0; i < 9; i++) stream.enqueue(new Uint8Array(1_000_000));
        stream.close();
      },
    });
    const sent = fetch(gateway.url + path, { method: 'PUT', body: unsaid, duplex: 'half' } as RequestInit);
    expect((await sent).status).toBe(413);
    expect((await seen()).files).toHaveLength(1);
  });
});

describe('A5 photos that a customer adds', () => {
  const CODE = 'QL-2345-6789-ABCD-EFGH';
  const add = async (trackingCode: string): Promise<Attached> => {
    const asked = `mutation($i: AttachToTrackedCaseInput!) { it: attachToTrackedCase(input: $i) { ${ANSWER} } }`;
    const { data, errors } = await gateway.ask(undefined, asked, { i: { trackingCode, name: '现场.png' } });
    return (data?.['it'] ?? errors?.[0]?.extensions) as Attached;
  };

  it('need its code and nothing else, and are told from those of staff', async () => {
    expect(await add('XX-2345-6789-ABCD-EFGH')).toMatchObject({ code: 'NOT_FOUND', field: 'trackingCode' });
    const { path } = await add(CODE);
    expect((await send(path, PNG)).status).toBe(200);
    expect((await seen()).files).toContainEqual(expect.objectContaining({ name: '现场.png', kind: 'OTHER', by: null }));
  });

  it('are nine at most', async () => {
    const nth = (n: number) => Buffer.from(`%PDF-1.4\n% ${n}\n%%EOF`);
    const { path } = await add(CODE);
    for (let n = 1; n < 9; n++) await send((await add(CODE)).path, nth(n));
    expect((await seen()).files.filter(({ by }) => !by)).toHaveLength(9);
    expect(await add(CODE)).toMatchObject({ __typename: 'RuleRefusal', code: 'TOO_MANY_FILES' });
    // A link given before there were nine is good for an hour, and for what it has brought, but not for a tenth.
    expect((await send(path, nth(1))).status).toBe(200);
    expect(await problem(await send(path, nth(10)))).toMatchObject({ status: 422, code: 'TOO_MANY_FILES' });
    expect(await attach('agent@qinglan')).toMatchObject({ __typename: 'FileUpload' });
  });
});

describe('F1 files of others', () => {
  it('are attached to no case that is not there, and by nobody without the role', async () => {
    expect(await attach('agent@qinglan', { caseId: 'c-2' })).toMatchObject({ code: 'NOT_FOUND', field: 'caseId' });
    expect(await attach('resident@qinglan')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await attach('admin@songhe')).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are not given for a link that is over, forged, of another purpose, or of another company', async () => {
    const [{ id }] = (await seen()).files as [Seen];
    expect((await fetch(gateway.url + link('qinglan', id, 'file', LATER))).status).toBe(200);
    for (const path of [
      link('qinglan', id, 'file', '2020-01-01T00:00:00.000Z'),
      link('qinglan', id, 'file', LATER, 'another key of the same length, at least'),
      link('qinglan', id, 'upload', LATER),
      link('songhe', id, 'file', LATER),
      link('nobody', id, 'file', LATER),
      '/files/nonsense',
    ])
      expect([path, await problem(await fetch(gateway.url + path))]).toEqual([
        path,
        expect.objectContaining({ status: 404, code: 'NOT_FOUND' }),
      ]);
    const download = link('qinglan', id, 'file', LATER);
    expect(await problem(await send(download, PNG))).toMatchObject({ status: 404 });
  });

  it('are neither given nor taken while their company is suspended', async () => {
    const [{ path }] = (await seen()).files as [Seen];
    const upload = await attach('agent@qinglan');
    const suspend = (name: string) =>
      gateway.ask('operator', `mutation { ${name}(input: { id: "qinglan" }) { __typename } }`);
    await suspend('suspendTenant');
    expect([(await fetch(gateway.url + path)).status, (await send(upload.path, PNG)).status]).toEqual([404, 404]);
    await suspend('resumeTenant');
    expect([(await fetch(gateway.url + path)).status, (await send(upload.path, PNG)).status]).toEqual([200, 200]);
  });

  it('go when what was written about their case is erased', async () => {
    const { path } = await attach('agent@qinglan', { workOrderId: 'w-1', kind: 'BEFORE' });
    await send(path, PNG);
    const [{ path: download }] = (await seen()).files as [Seen];
    const early = await attach('agent@qinglan');
    const state = { id: 'c-1', redactedAt: '2026-03-02T02:00:00.000Z' } as CaseState;
    await gateway.process.broker.publishAs(caseEvents, tenantIdFrom('token', 'songhe'), {
      id: 'c-1',
      version: 3,
      state,
    });
    await gateway.process.broker.publishAs(caseEvents, tenantIdFrom('token', 'qinglan'), {
      id: 'c-1',
      version: 4,
      state,
    });
    await eventually('its files are gone', async () => !(await seen()).files.length);
    expect((await fetch(gateway.url + download)).status).toBe(404);
    // A link given before is good for an hour, and brings nothing back.
    expect(await problem(await send(early.path, PNG))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect((await seen()).files).toEqual([]);
  });

  it('go with their company, and into its export', async () => {
    const { companyData } = gateway.process.keeping;
    const context = systemContext(tenantIdFrom('token', 'qinglan'), 'gateway', 'test');
    const another = JSON.stringify({ caseId: 'c-9', kind: 'OTHER', name: '现场.png' });
    expect((await send(link('qinglan', another, 'upload', LATER), PNG)).status).toBe(200);
    expect(await companyData.collections(context)).toEqual(expect.arrayContaining(['file-contents', 'files']));
    const { lines } = await companyData.page(context, 'file-contents');
    const contents = lines.map((one) => Buffer.from((JSON.parse(one) as { base64: string }).base64, 'base64'));
    expect(contents.some((one) => one.equals(PNG))).toBe(true);
    const left = await companyData.erase(context);
    expect(left).toEqual(
      expect.arrayContaining([
        { what: 'files', left: 0 },
        { what: 'file-contents', left: 0 },
      ]),
    );
    expect(left.filter((one) => one.left)).toEqual([]);
  });
});
