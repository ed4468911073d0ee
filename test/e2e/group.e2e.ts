import { sharedPlatform } from '@hearback/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Desk } from './desk.js';

const platform = sharedPlatform();
const WHO = 'group@yuanshan';
const ASKED = 'from: "2026-01-01", to: "2027-12-31", month: "2026-11"';
const PERIOD = 'targets { name numerator denominator value target definition }';
const SUMMARY = 'monthlySummary { month received rows { kind received } }';
const CASES = 'cases(first: 50) { edges { node { number description status property } } }';

interface Company {
  readonly company: { readonly id: string };
  readonly scope: string;
  readonly targets?: readonly { readonly name: string }[];
  readonly cases?: {
    readonly edges: readonly { readonly node: { readonly number: string; readonly description: string } }[];
  } | null;
}
const look = async (fields: string, who = WHO) => {
  const asked = `{ group(${ASKED}) { groups { id name } companies { company { id name } scope until ${fields} } } }`;
  const { data, errors } = await platform.graphql<{ group: { companies: readonly Company[] } | null }>(who, asked);
  return {
    text: JSON.stringify({ data, errors }),
    code: errors?.[0]?.extensions['code'],
    companies: data?.group?.companies ?? [],
  };
};
const admin = async (company: string, name: string, input: object) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const asked = `mutation($i: ${type}!) { it: ${name}(input: $i) { __typename ... on GroupGrant { scope revoked } ... on Refusal { code } } }`;
  const { data, errors } = await platform.graphql<{ it: object }>(`admin@${company}`, asked, { i: input });
  return data?.it ?? errors![0]!.extensions;
};
const UNTIL = '2030-01-01T00:00:00Z';
const grant = (company: string, scope: string, more: object = {}) =>
  admin(company, 'grantGroup', { groupId: 'yuanshan', scope, until: UNTIL, ...more });
const readsOf = async (company: string) => {
  const asked = '{ groupReads(first: 100) { edges { node { reader what group { name } } } } }';
  const { groupReads } = await platform.ask<{ groupReads: { edges: { node: { what: string; reader: string } }[] } }>(
    `admin@${company}`,
    asked,
  );
  return groupReads.edges.map(({ node }) => node);
};

// As the demo grants it: qinglan named cases too, songhe figures only.
afterAll(() => Promise.all([grant('qinglan', 'CASES'), grant('songhe', 'FIGURES')]));

describe('F3 a group', () => {
  const numbers: Record<string, string> = {};
  beforeAll(async () => {
    for (const company of ['qinglan', 'songhe']) {
      const person = { name: `${company}业主`, phone: '13900006661' };
      const filed = await new Desk(company).file({ description: '门禁坏了，请打 13900006669', complainant: person });
      numbers[company] = filed.case.number;
    }
  });

  it('sees the companies that granted it side by side, each by its own context', async () => {
    const { companies, text } = await look(`${PERIOD} ${SUMMARY}`);
    expect(companies.map(({ company, scope }) => [company.id, scope]).sort()).toEqual([
      ['qinglan', 'CASES'],
      ['songhe', 'FIGURES'],
    ]);
    for (const { targets } of companies)
      expect(targets!.map(({ name }) => name)).toEqual(['timeliness', 'resolution', 'satisfaction', 'callbackOnTime']);
    expect(text).not.toMatch(/139\d{8}|"errors":/);
  });

  it('sees named cases only where they are granted, and never a contact', async () => {
    const { companies, text } = await look(CASES);
    const granted = companies.map(({ company, cases }) => [company.id, cases === null ? 'none' : 'cases']);
    expect(granted.sort()).toEqual([
      ['qinglan', 'cases'],
      ['songhe', 'none'],
    ]);
    const one = async (id: string) => {
      const asked = `{ group(${ASKED}, companyIds: ["${id}"]) { companies { company { id } ${CASES} } } }`;
      return JSON.stringify(await platform.graphql(WHO, asked));
    };
    const [shown, refused] = [await one('qinglan'), await one('songhe')];
    expect(shown).toContain(numbers['qinglan']);
    expect(shown).toContain('门禁坏了');
    for (const said of [text, shown, refused]) expect(said).not.toMatch(/1390000666[19]|业主/);
    expect(refused).not.toContain(numbers['songhe']);
    expect(refused).toContain('"cases":null');
  });

  it('is seen looking, by the company looked into alone', async () => {
    const before = { qinglan: await readsOf('qinglan'), songhe: await readsOf('songhe') };
    await platform.graphql(WHO, `{ group(${ASKED}, companyIds: ["qinglan"]) { companies { ${SUMMARY} ${CASES} } } }`);
    const added = (await readsOf('qinglan')).slice(0, (await readsOf('qinglan')).length - before.qinglan.length);
    expect(added.map(({ what }) => what).sort()).toEqual(['CASES', 'MONTHLY_SUMMARY']);
    expect(added[0]!.reader).toBe('沈怀远');
    expect(await readsOf('songhe')).toEqual(before.songhe);
    const { errors } = await platform.graphql('manager@qinglan', '{ groupReads(first: 1) { edges { cursor } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('sees nothing more at once when a grant is taken back, or is over', async () => {
    const seen = async () => (await look('')).companies.map(({ company }) => company.id).sort();
    expect(await admin('songhe', 'revokeGroup', { groupId: 'yuanshan' })).toMatchObject({ revoked: true });
    expect(await seen()).toEqual(['qinglan']);
    const now = Date.parse(await platform.advance('PT0S'));
    await grant('qinglan', 'FIGURES', { until: new Date(now + 3_600_000).toISOString() });
    expect(await seen()).toEqual(['qinglan']);
    await platform.advance('PT1H');
    expect(await seen()).toEqual([]);
    await grant('songhe', 'FIGURES');
    expect(await seen()).toEqual(['songhe']);
  });

  it('is granted by a company’s administrator, to a group there is, with an end after the beginning', async () => {
    expect(await grant('qinglan', 'CASES', { groupId: 'nowhere' })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'groupId',
    });
    expect(await grant('qinglan', 'CASES', { from: UNTIL, until: '2029-01-01T00:00:00Z' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    for (const who of ['manager@qinglan', 'operator', WHO]) {
      const asked = 'mutation($i: GrantGroupInput!) { grantGroup(input: $i) { __typename } }';
      const { errors } = await platform.graphql(who, asked, {
        i: { groupId: 'yuanshan', scope: 'CASES', until: UNTIL },
      });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  it('acts in no company, whatever it names', async () => {
    for (const asked of ['{ cases(first: 1) { edges { cursor } } }', '{ viewer { company { id } } }']) {
      const { data, errors } = await platform.graphql(WHO, asked, {}, { 'hearback-company': 'qinglan' });
      expect([data, errors?.[0]?.extensions['code']]).toEqual([null, 'FORBIDDEN']);
    }
    expect((await look('', 'manager@qinglan')).code).toBe('FORBIDDEN');
  });
});
