import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { DirectoryUnavailable } from '@hearback/identity';
import { mintLink, tenantIdFrom } from '@hearback/tenancy';
import { eventually, startService, type TestService } from '@hearback/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { GatewayUnderTest } from '../under-test/gateway.js';
import { filesIn } from '../under-test/tar.js';

@Module({})
class Nothing {}

let gateway: GatewayUnderTest;
let others: TestService[];
beforeAll(async () => {
  gateway = await GatewayUnderTest.start();
  const { broker } = gateway.process;
  others = [];
  for (const service of ['dispatch', 'callback', 'survey', 'reporting'] as const)
    others.push(await startService(service, Nothing, { broker }));
}, 90_000);
afterAll(async () => {
  for (const one of others) await one.close();
  await gateway.close();
});
beforeEach(() => void (gateway.directory.disturb = () => undefined));

const REFUSED = '... on RuleRefusal { code hint } ... on InvalidInput { code fields { path } }';
const TOLD: Readonly<Record<string, string>> = {
  exportTenant: '... on TenantExport { path }',
  eraseTenant: '... on TenantErasure { complete checks { where what left } }',
};
interface Said {
  readonly __typename?: string;
  readonly code?: string;
  readonly path: string;
  readonly checks: readonly { readonly where: string; readonly what: string; readonly left: number }[];
}
const act = async (who: string, name: string, input: object): Promise<Said> => {
  const type =
    name === 'provisionTenant' ? 'ProvisionTenantInput' : name === 'eraseTenant' ? 'EraseTenantInput' : 'TenantInput';
  const told = TOLD[name] ?? '... on Company { id name }';
  const asked = `mutation($i: ${type}!) { it: ${name}(input: $i) { __typename ${told} ${REFUSED} } }`;
  const { data, errors } = await gateway.ask(who, asked, { i: input });
  return (data?.['it'] ?? errors?.[0]?.extensions) as Said;
};
const operator = (name: string, input: object) => act('operator', name, input);
const company = (id: string, code: string, administrator: object = {}) => ({
  ...{ id, code, name: `${id}物业` },
  administrator: { email: `chief@${id}.example`, account: 'chief', name: '李管理', ...administrator },
});
const kept = (collection: string, filter: object) =>
  gateway.process.keeping.connection.collection(collection).find(filter).toArray();

describe('F1 provisioning a company', () => {
  it('makes organization, keys and administrator, by mail address alone', async () => {
    expect(await operator('provisionTenant', company('alpha', 'AA'))).toMatchObject({ __typename: 'Company' });
    expect(gateway.directory.organizations.get('alpha')).toMatchObject({ name: 'alpha物业', enabled: true });
    const [chief] = await kept('membership', { tenantId: 'alpha' });
    expect(chief).toMatchObject({ state: { account: 'chief', roles: ['administrator'], properties: 'all' } });
    expect(gateway.directory.organizations.get('alpha')!.members).toContain(chief!['state'].subject);
  });

  const CALLS = ['saveOrganization', 'savePerson', 'addMember'];
  it.each(CALLS.flatMap((call) => [[call, 'before'] as const, [call, 'after'] as const]))(
    'goes on by itself after breaking off at %s, %s it took effect',
    async (call, when) => {
      const i = CALLS.indexOf(call) * 2 + Number(when === 'after');
      const wanted = company(`broken-${i}`, `B${'ABCDEF'[i]}`);
      let broken = 0;
      gateway.directory.disturb = (now, done) => {
        if (now === call && when === (done ? 'after' : 'before') && broken++ < 2)
          throw new DirectoryUnavailable('away');
      };
      expect(await operator('provisionTenant', wanted)).toMatchObject({ code: 'PROVISIONING_UNDER_WAY' });
      await eventually('the company is complete', async () => {
        gateway.process.clock.advance({ minutes: 2 });
        const [order] = await kept('undertaking', { tenantId: wanted.id });
        return order && !order['state'].goesOnAt;
      });
      expect(broken).toBeGreaterThan(1);
      expect(await kept('membership', { tenantId: wanted.id })).toHaveLength(1);
      expect(gateway.directory.organizations.get(wanted.id)!.members.size).toBe(1);
      expect(await operator('provisionTenant', wanted)).toMatchObject({ __typename: 'Company' });
      expect(await kept('membership', { tenantId: wanted.id })).toHaveLength(1);
    },
  );

  it.each([
    ['ALPHA物业', 'COMPANY_NAME_TAKEN'],
    ['ａｌｐｈａ 物业', 'COMPANY_NAME_TAKEN'],
    ['al\u200Bpha物业', 'COMPANY_NAME_TAKEN'],
  ])('gives out no name that looks like another company’s: %s', async (name, code) => {
    expect(await operator('provisionTenant', { ...company('mimic', 'MM'), name })).toMatchObject({ code });
  });

  it('gives out no short name twice, and needs somebody to administer it', async () => {
    expect(await operator('provisionTenant', company('alpha', 'ZZ'))).toMatchObject({ code: 'COMPANY_CODE_FIXED' });
    expect(await operator('provisionTenant', company('omega', 'AA'))).toMatchObject({ code: 'COMPANY_CODE_TAKEN' });
    expect(await operator('provisionTenant', company('omega', 'OM', { email: null }))).toMatchObject({
      fields: [{ path: 'administrator.email' }],
    });
  });
});

describe('F1 a suspended company', () => {
  it('is closed to its people, partners and links at once, and to nobody else; and opens again', async () => {
    await gateway.provision('qinglan', 'QL');
    await gateway.provision('songhe', 'SH');
    const VIEWER = '{ viewer { company { id } } }';
    const codes = async () => {
      const answers = [
        await gateway.ask('admin@qinglan', VIEWER),
        await gateway.ask('admin@qinglan', '{ staff(first: 1) { edges { cursor } } }'),
        await gateway.ask(undefined, '{ trackCase(trackingCode: "QL-2345-6789-ABCD-EFGH") { number } }'),
        await gateway.ask('admin@songhe', VIEWER),
      ];
      return answers.map(({ errors }) => errors?.[0]?.extensions['code']);
    };
    const open = [undefined, undefined, undefined, undefined];
    expect(await codes()).toEqual(open);
    expect(await operator('suspendTenant', { id: 'qinglan' })).toMatchObject({ __typename: 'Company' });
    const SUSPENDED = 'COMPANY_SUSPENDED';
    expect(await codes()).toEqual([SUSPENDED, SUSPENDED, SUSPENDED, undefined]);
    const link = mintLink(gateway.process.settings.HEARBACK_LINK_KEY, {
      tenantId: tenantIdFrom('token', 'qinglan'),
      purpose: 'submit',
      subject: 'p',
      expires: '2099-01-01T00:00:00Z',
    });
    const FORM = 'query($link: String!) { submitForm(link: $link) { property } }';
    const OWN = `mutation { fileOwnPersonRequest(input: { trackingCode: "QL-2345-6789-ABCD-EFGH", kind: ACCESS }) { __typename } }`;
    for (const { errors } of [await gateway.ask(undefined, FORM, { link }), await gateway.ask(undefined, OWN)])
      expect(errors).toMatchObject([{ extensions: { code: SUSPENDED } }]);
    await operator('resumeTenant', { id: 'qinglan' });
    expect(await codes()).toEqual(open);
    expect(await operator('suspendTenant', { id: 'nowhere' })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('F1 an export', () => {
  const fetched = async (who: string, path: string) =>
    fetch(gateway.url + path, { headers: { authorization: `Bearer ${await gateway.token(who)}` } });

  it('holds everything of the company and nothing of another, with a manifest of hashes', async () => {
    await gateway.member('handler@qinglan', ['handler']);
    const { path } = await act('admin@qinglan', 'exportTenant', { id: 'qinglan' });
    const files = filesIn(gunzipSync(Buffer.from(await (await fetched('admin@qinglan', path)).arrayBuffer())));
    const manifest = JSON.parse(files.get('manifest.json')!.toString()) as {
      files: { file: string; sha256: string }[];
    };
    const hashes = manifest.files.map(({ file }) => createHash('sha256').update(files.get(file)!).digest('hex'));
    expect(manifest.files.map(({ sha256 }) => sha256)).toEqual(hashes);
    expect([...files.keys()].sort()).toEqual([...manifest.files.map(({ file }) => file), 'manifest.json'].sort());
    const lines = [...files].flatMap(([file, text]) =>
      file.endsWith('.jsonl') ? text.toString().trim().split('\n') : [],
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines.map((line) => (JSON.parse(line) as { tenantId: string }).tenantId))).toEqual(
      new Set(['qinglan']),
    );
    expect(files.get('gateway/membership-00001.jsonl')!.toString()).toContain('membership-saved');
  });

  it('is fetched by whoever asked for it alone, for a quarter of an hour', async () => {
    const { path } = await act('admin@qinglan', 'exportTenant', { id: 'qinglan' });
    for (const who of ['operator', 'admin@songhe', 'handler@qinglan'])
      expect((await fetched(who, path)).status).toBe(404);
    expect((await fetch(gateway.url + path)).status).toBe(404);
    expect((await fetched('admin@qinglan', `${path}x`)).status).toBe(404);
    expect((await fetched('admin@qinglan', path)).status).toBe(200);
    gateway.process.clock.advance({ minutes: 15 });
    expect((await fetched('admin@qinglan', path)).status).toBe(404);
  });

  it('is an administrator’s own company’s, an operator’s any', async () => {
    expect(await act('admin@qinglan', 'exportTenant', { id: 'songhe' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await operator('exportTenant', { id: 'songhe' })).toMatchObject({ __typename: 'TenantExport' });
    expect(await operator('exportTenant', { id: 'nowhere' })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('F1 erasing a company', () => {
  const gone = { id: 'alpha', name: 'alpha物业' };
  const everywhere = async () => {
    const databases = [gateway.process, gateway.intake, ...others].map(({ keeping }) => keeping.companyData);
    const context = { tenantId: 'alpha' } as never;
    return (await Promise.all(databases.map((data) => data.collections(context)))).flat();
  };

  it('needs the company suspended and its name written out', async () => {
    expect(await operator('eraseTenant', gone)).toMatchObject({ code: 'COMPANY_NOT_SUSPENDED' });
    await operator('suspendTenant', { id: 'alpha' });
    expect(await operator('eraseTenant', { ...gone, name: 'alpha' })).toMatchObject({ fields: [{ path: 'name' }] });
    expect(await operator('eraseTenant', { id: 'nowhere', name: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await everywhere()).not.toEqual([]);
  });

  it('goes on after breaking off, leaves nothing anywhere, says so, and touches nobody else', async () => {
    for (const { keeping } of [gateway.intake, ...others])
      for (const tenantId of ['alpha', 'songhe'])
        await keeping.connection.collection('things').insertOne({ tenantId, what: 'of the company' });
    // What was said leaves the outbox by itself, a moment after it was acknowledged.
    const before = (await eventually('songhe has nothing to say', async () => {
      const members = await kept('membership', { tenantId: 'songhe' });
      return members.every(({ outboxPending }) => !outboxPending) && members;
    })) as Awaited<ReturnType<typeof kept>>;
    let away = true;
    gateway.directory.disturb = (call) => {
      if (call === 'removeOrganization' && away) throw new DirectoryUnavailable('away');
    };
    expect(await operator('eraseTenant', gone)).toMatchObject({ __typename: 'TenantErasure', complete: false });
    away = false;
    await eventually('the company is erased', async () => {
      gateway.process.clock.advance({ minutes: 2 });
      const [order] = await kept('undertaking', { tenantId: 'alpha' });
      return order && !order['state'].goesOnAt;
    });
    const { checks, ...told } = await operator('eraseTenant', gone);
    expect(told).toMatchObject({ complete: true });
    expect(new Set(checks.map(({ where }) => where))).toEqual(
      new Set(['intake', 'dispatch', 'callback', 'survey', 'reporting', 'gateway', 'identity provider']),
    );
    expect(checks.filter(({ left }) => left)).toEqual([]);
    expect(await everywhere()).toEqual(['undertaking']);
    expect(gateway.directory.organizations.has('alpha')).toBe(false);
    expect(await kept('membership', { tenantId: 'songhe' })).toEqual(before);
    for (const { keeping } of others)
      expect(await keeping.connection.collection('things').countDocuments({ tenantId: 'songhe' })).toBe(1);
  });

  it('frees neither its short name nor its code', async () => {
    expect(await operator('provisionTenant', company('alpha', 'AA'))).toMatchObject({ code: 'COMPANY_ID_TAKEN' });
    expect(await operator('provisionTenant', company('another', 'AA'))).toMatchObject({ code: 'COMPANY_CODE_TAKEN' });
  });
});
