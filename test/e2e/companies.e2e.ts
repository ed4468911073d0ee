import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PlatformClient, sharedPlatform } from '@hearback/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { allDocuments, mongoAs } from '../isolation/stores.js';

const platform = sharedPlatform();
interface Told {
  readonly __typename: string;
  readonly code?: string;
  readonly path: string;
  readonly trackingCode: string;
  readonly complete?: boolean;
  readonly checks: readonly { where: string; left: number }[];
}
const INPUTS: Readonly<Record<string, string>> = {
  suspendTenant: 'Tenant',
  resumeTenant: 'Tenant',
  exportTenant: 'Tenant',
};
const TOLD: Readonly<Record<string, string>> = {
  fileCase: '... on FiledCase { trackingCode }',
  exportTenant: '... on TenantExport { path }',
  eraseTenant: '... on TenantErasure { complete checks { where what left } }',
};

/** A company made for these tests; whoever administers it has an account already, in another company. */
class NewCompany {
  // A token names the companies that its account was in when it was given.
  client = new PlatformClient(platform.home, platform.gateway);
  readonly name: string;

  constructor(
    readonly id: string,
    readonly code: string,
    readonly chief: string,
  ) {
    this.name = `${id}物业`;
  }

  async act(who: string, name: string, input: object): Promise<Told> {
    const type = `${INPUTS[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}`}Input`;
    const asked = `mutation($i: ${type}!) { it: ${name}(input: $i) { __typename ${TOLD[name] ?? ''} ... on Refusal { code } } }`;
    const headers: Record<string, string> = who === this.chief ? { 'hearback-company': this.id } : {};
    const { data, errors } = await this.client.graphql<{ it: Told }>(who, asked, { i: input }, headers);
    return data?.it ?? (errors![0]!.extensions as unknown as Told);
  }
  operator = (name: string, more: object = {}) => this.act('operator', name, { id: this.id, ...more });
  administrator = (name: string, input: object) => this.act(this.chief, name, input);
}

const companies = [
  new NewCompany('xingyue', 'XY', 'quality@songhe'),
  new NewCompany('haitang', 'HT', 'quality@qinglan'),
];
const both = (test: (company: NewCompany, other: NewCompany) => Promise<unknown>) => () =>
  Promise.all(companies.map((company, i) => test(company, companies[1 - i]!)));
const tracks = async ({ client }: NewCompany, code: string) => {
  const asked = 'query($c: String!) { trackCase(trackingCode: $c) { number } }';
  const { data, errors } = await client.graphql<{ trackCase: object }>(undefined, asked, { c: code });
  return errors?.[0]?.extensions['code'] ?? (data?.trackCase && 'shown');
};
const PHONES = new Map([
  ['xingyue', '13900005551'],
  ['haitang', '13900005552'],
]);
const codes = new Map<string, string>();

describe('F1 two companies at once, from their making to their erasure', () => {
  beforeAll(
    both(async (company) => {
      const { name, code, chief } = company;
      const administrator = { email: `${chief}.example`, account: 'chief', name: '管理员' };
      expect(await company.operator('provisionTenant', { name, code, administrator })).toEqual({
        __typename: 'Company',
      });
      company.client = new PlatformClient(platform.home, platform.gateway);
    }),
  );

  it(
    'are set up by their administrators, who invite and file',
    both(async (company) => {
      const invited = { email: `guest@${company.id}.example`, name: '访客', roles: ['agent'] };
      expect(await company.administrator('inviteMember', invited)).toEqual({ __typename: 'SentInvitation' });
      const person = { name: `${company.id}住户`, phone: PHONES.get(company.id) };
      const filed = { channel: 'PHONE', description: '楼道渗水', complainant: person };
      expect(await company.administrator('fileCase', filed)).toMatchObject({ code: 'FORBIDDEN' });
      const { subject } = await chiefOf(company);
      await company.administrator('saveMembership', {
        ...{ subject, account: 'chief', name: '管理员' },
        roles: ['administrator', 'agent'],
      });
      const { trackingCode } = await company.administrator('fileCase', filed);
      codes.set(company.id, trackingCode);
      expect(await tracks(company, trackingCode)).toBe('shown');
    }),
  );

  it(
    'are exported with contacts in clear, without keys, and each alone',
    both(async (company, other) => {
      const { path: address } = await company.administrator('exportTenant', { id: company.id });
      const authorization = `Bearer ${await company.client.token(company.chief)}`;
      const headers = { authorization, 'hearback-company': company.id };
      const answer = await fetch(platform.gateway + address, { headers });
      const folder = mkdtempSync(path.join(tmpdir(), 'hearback-export-'));
      try {
        const archive = path.join(folder, 'export.tar.gz');
        writeFileSync(archive, Buffer.from(await answer.arrayBuffer()));
        execFileSync('tar', ['-xzf', archive, '-C', folder]);
        const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
        const { files } = JSON.parse(read('manifest.json')) as { files: { file: string; sha256: string }[] };
        for (const { file, sha256 } of files)
          expect(createHash('sha256').update(read(file)).digest('hex')).toBe(sha256);
        const all = files.map(({ file }) => read(file)).join('');
        expect(all).toContain(PHONES.get(company.id));
        expect(all).not.toContain(`"tenantId":"${other.id}"`);
        expect(all).not.toContain('wrappedKey');
        expect(files.map(({ file }) => file.split('/')[0])).toEqual(
          expect.arrayContaining(['gateway', 'intake', 'dispatch', 'reporting']),
        );
        expect(read('intake/case-00001.jsonl')).toContain('case-registered');
      } finally {
        rmSync(folder, { recursive: true });
      }
      expect(await other.administrator('exportTenant', { id: company.id })).toMatchObject({ code: 'NOT_FOUND' });
    }),
  );

  it('are suspended one by one, links included', async () => {
    for (const company of companies) {
      const code = codes.get(company.id)!;
      await company.operator('suspendTenant');
      expect(await tracks(company, code)).toBe('COMPANY_SUSPENDED');
      expect(await company.administrator('exportTenant', { id: company.id })).toMatchObject({
        code: 'COMPANY_SUSPENDED',
      });
      await company.operator('resumeTenant');
      expect(await tracks(company, code)).toBe('shown');
    }
  });

  it('are erased so that nothing can be read of either, and of the others everything', async () => {
    const left = async (tenantId: string) => {
      const root = mongoAs(platform, 'root');
      const found: string[] = [];
      for await (const { database, collection } of allDocuments(root, { tenantId }))
        found.push(`${database} ${collection}`);
      await root.close();
      return found;
    };
    const untouched = await left('qinglan');
    await Promise.all(
      companies.map(async (company) => {
        const { id, name } = company;
        expect(await company.operator('eraseTenant', { name })).toEqual({
          __typename: 'RuleRefusal',
          code: 'COMPANY_NOT_SUSPENDED',
        });
        await company.operator('suspendTenant');
        const erased = await company.operator('eraseTenant', { name });
        expect(erased).toMatchObject({ complete: true });
        expect(erased.checks.length).toBeGreaterThan(20);
        expect(erased.checks.filter(({ left: some }) => some)).toEqual([]);
        await platform.advance('PT0S');
        expect(await left(id)).toEqual(['hearback_gateway undertaking']);
        expect(await tracks(company, codes.get(id)!)).toBe('NOT_FOUND');
        expect(await company.administrator('exportTenant', { id })).toMatchObject({ code: 'FORBIDDEN' });
      }),
    );
    expect(await left('qinglan')).toEqual(untouched);
    const home = await platform.graphql('quality@qinglan', '{ viewer { company { id } } }');
    expect(home).toMatchObject({ data: { viewer: { company: { id: 'qinglan' } } } });
  });
});

async function chiefOf({ chief, id, client }: NewCompany): Promise<{ subject: string }> {
  const asked = '{ viewer { id roles } }';
  const { data } = await client.graphql<{ viewer: { id: string; roles: string[] } }>(
    chief,
    asked,
    {},
    { 'hearback-company': id },
  );
  expect(data!.viewer.roles).toEqual(['administrator']);
  return { subject: data!.viewer.id };
}
