import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mintLink, tenantIdFrom } from '@hearback/tenancy';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { graph, listsOf } from './operations.js';
import { closeAndInvite, makeWorld, type World } from './world.js';

const ours = new Desk('songhe');
const theirs = new Desk('qinglan');
const { platform } = ours;

let songhe: World;
let qinglan: World;
beforeAll(
  async () => void ([songhe, qinglan] = await Promise.all([makeWorld('songhe'), makeWorld('qinglan')])),
  60_000,
);

const seenOf = ({ telltales }: World, text: string) => telltales.filter((one) => text.includes(one));

describe('F1 what another company’s case says', () => {
  it.each(['number', 'description', 'complainant { contact { phone } }'])('does not find it: %s', async (field) => {
    const asked = `query($id: ID!) { case(id: $id) { it: ${field} } }`.replace('it: complainant', 'complainant');
    const { case: said } = await platform.ask<{ case: object }>('agent@qinglan', asked, { id: qinglan.ids.case });
    const text = /"([^"]+)"}+$/.exec(JSON.stringify(said))![1]!;
    const FIND = 'query($text: String!) { cases(first: 50, filter: { text: $text }) { edges { node { id number } } } }';
    const [own, found] = [
      await platform.ask('agent@qinglan', FIND, { text }),
      await platform.ask('agent@songhe', FIND, { text }),
    ];
    expect(JSON.stringify(own)).toContain(qinglan.ids.case);
    expect(seenOf(qinglan, JSON.stringify(found))).toEqual([]);
  });
});

const CASE = '{ edges { cursor node { id number } } }';
const LISTS: Readonly<Record<string, (after: string) => string>> = {
  'Query.cases': (after) => `cases(first: 1 ${after}) ${CASE}`,
  'Query.cases by age': (after) => `cases(first: 1, order: OLDEST ${after}) ${CASE}`,
  'Query.cases by urgency': (after) => `cases(first: 1, order: MOST_URGENT ${after}) ${CASE}`,
  'Query.workOrders': (after) => `workOrders(first: 1 ${after}) { edges { cursor node { id handler { name } } } }`,
  'Query.callbacks': (after) => `callbacks(first: 1 ${after}) { edges { cursor node { id } } }`,
  'Query.properties': (after) => `properties(first: 1 ${after}) { edges { cursor node { id name } } }`,
  'Query.teams': (after) => `teams(first: 1 ${after}) { edges { cursor node { id name } } }`,
  'Query.staff': (after) => `staff(first: 1 ${after}) { edges { cursor node { id name } } }`,
  'Query.memberships': (after) => `memberships(first: 1 ${after}) { edges { cursor node { id name } } }`,
  'Query.invitations': (after) => `invitations(first: 1 ${after}) { edges { cursor node { id mail } } }`,
  'Query.groupReads': (after) => `groupReads(first: 1 ${after}) { edges { cursor node { id reader } } }`,
  'Query.personRequests': (after) => `personRequests(first: 1 ${after}) { edges { cursor node { id caseNumber } } }`,
  'Query.contactReveals': (after) => `contactReveals(first: 1 ${after}) { edges { cursor node { id caseNumber } } }`,
  'Case.timeline': (after) => `case(id: $id) { timeline(first: 1 ${after}) { edges { cursor node { hash actor } } } }`,
  'Rate.cases': (after) =>
    `targets(from: "2026-11-01", to: "2027-11-30") { timeliness { cases(first: 1 ${after}) ${CASE} } }`,
  'MonthlySummary.entries': (after) => `monthlySummary(month: $month) { entries(first: 1 ${after}) ${CASE} }`,
};

const GROUP_SEES = 'GroupCompany.cases';
/** Who may read a list, where it is not the manager. */
const READERS: Readonly<Record<string, string>> = {
  'Query.memberships': 'admin',
  'Query.invitations': 'admin',
  'Query.groupReads': 'admin',
  'Query.personRequests': 'admin',
  'Query.contactReveals': 'admin',
};
const groupLooks = (after: string) => {
  const asked = `cases(first: 1 ${after}) ${CASE.replace('id ', '')}`;
  const period = 'from: "2026-11-01", to: "2026-11-30", month: "2026-11", companyIds: ["qinglan"]';
  return platform.graphql('group@yuanshan', `{ group(${period}) { companies { ${asked} } } }`);
};
const cursorIn = (answer: unknown) => /"cursor":"([^"]+)"/.exec(JSON.stringify(answer))?.[1];

describe('F1 a cursor of another company', () => {
  it('is tried in every list of the schema', () => {
    const tried = Object.keys(LISTS).map((name) => name.split(' ')[0]!);
    expect([...new Set([...tried, GROUP_SEES])].sort()).toEqual([...listsOf(graph)].sort());
  });

  it('is none where a group looks into the company, nor is the group’s in the company’s own list', async () => {
    const own = await platform.ask('manager@qinglan', `{ ${LISTS['Query.cases']!('')} }`);
    const groups = await groupLooks('');
    expect([cursorIn(own), cursorIn(groups)]).toEqual([expect.any(String), expect.any(String)]);
    const after = (answer: unknown) => `after: "${cursorIn(answer)}"`;
    const refused = [{ extensions: { code: 'BAD_USER_INPUT', field: 'after' } }];
    expect((await groupLooks(after(own))).errors).toMatchObject(refused);
    expect((await groupLooks(after(groups))).errors).toBeUndefined();
    const taken = await platform.graphql('manager@qinglan', `{ ${LISTS['Query.cases']!(after(groups))} }`);
    expect(taken.errors).toMatchObject(refused);
  });

  it.each(Object.entries(LISTS))('is none in one’s own list of %s', async (name, query) => {
    const who = READERS[name] ?? 'manager';
    const month = (await platform.advance('PT0S')).slice(0, 7);
    const document = (after: string) => {
      const asked = query(after);
      const variables = `$id: ID!${asked.includes('$month') ? ', $month: String!' : ''}`;
      return `query(${variables}) { own: case(id: $id) { id } ${asked} }`;
    };
    const first = await platform.ask(`${who}@qinglan`, document(''), { id: qinglan.ids.case, month });
    const cursor = cursorIn(first);
    expect([cursor, JSON.stringify(first)]).toEqual([expect.any(String), expect.anything()]);
    const after = (what: string) => document(`, after: "${what}"`);
    const theirs = await platform.graphql(`${who}@songhe`, after(cursor!), { id: songhe.ids.case, month });
    const madeUp = await platform.graphql(`${who}@songhe`, after('made-up'), { id: songhe.ids.case, month });
    expect(theirs.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'after' } }]);
    expect(theirs).toEqual({ ...madeUp, extensions: theirs.extensions });
    expect(seenOf(qinglan, JSON.stringify(theirs))).toEqual([]);
    const own = await platform.ask(`${who}@qinglan`, after(cursor!), { id: qinglan.ids.case, month });
    expect(JSON.stringify(own)).toContain(qinglan.ids.case);
  });
});

describe('F1 an idempotency key', () => {
  it('used in two companies makes two cases, and is remembered by each', async () => {
    const key = `borrowed-${Date.now()}`;
    const [first, second] = [await theirs.file({}, key), await ours.file({}, key)];
    expect([first.case.number.slice(0, 2), second.case.number.slice(0, 2)]).toEqual(['QL', 'SH']);
    expect(first.case.id).not.toBe(second.case.id);
    const again = await Promise.all([theirs.file({}, key), ours.file({}, key)]);
    expect(again.map((one) => one.case.id)).toEqual([first.case.id, second.case.id]);
    const HISTORY = 'query($id: ID!) { case(id: $id) { timeline(first: 100) { edges { node { type } } } } }';
    for (const [desk, caseId] of [
      [theirs, first.case.id],
      [ours, second.case.id],
    ] as const) {
      for (let twice = 0; twice < 2; twice++) await desk.must('agent', 'urgeCase', { caseId }, { key });
      const history = JSON.stringify(await platform.ask(desk.who('agent'), HISTORY, { id: caseId }));
      expect(history.split('case-urged')).toHaveLength(2);
    }
  });
});

/** The text with another letter at a place. */
const altered = (text: string, at: number) =>
  `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
const NOTHING = [expect.objectContaining({ extensions: expect.objectContaining({ code: 'NOT_FOUND' }) })];

describe('F9 a tracking code', () => {
  const track = (code: string) =>
    platform.graphql(undefined, 'query($code: String!) { trackCase(trackingCode: $code) { number description } }', {
      code,
    });

  it('with any letter changed, or another company in front, opens nothing and tells nothing', async () => {
    const { trackingCode, case: filed } = await theirs.file();
    expect(await track(trackingCode)).toMatchObject({ data: { trackCase: { number: filed.number } } });
    const made = [...trackingCode].flatMap((letter, i) => (letter === '-' ? [] : altered(trackingCode, i)));
    const answers = await Promise.all([...made, trackingCode.replace('QL', 'SH'), 'QL-2345-6789-ABCD-EFGH'].map(track));
    for (const { data, errors } of answers) expect([data, errors]).toEqual([{ trackCase: null }, NOTHING]);
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
  });
});

describe('F9 a survey link', () => {
  const FORM = 'query($token: String!) { survey(token: $token) { caseNumber answered } }';
  const open = (token: string) => platform.graphql(undefined, FORM, { token });

  it('altered, made up or of another company opens nothing and tells nothing', async () => {
    const { case: filed } = await theirs.file({ grade: 1 });
    const token = await closeAndInvite(theirs, filed);
    const good = { data: { survey: { caseNumber: filed.number, answered: false } } };
    expect(await open(token)).toMatchObject(good);

    const { link } = JSON.parse(readFileSync(path.join(platform.home, 'keys.json'), 'utf8'));
    const [body, signature] = token.split('.') as [string, string];
    const [tenant, purpose, subject, expires] = JSON.parse(Buffer.from(body, 'base64url').toString());
    const minted = (key: string, company: string, until = expires) =>
      mintLink([key], { tenantId: tenantIdFrom('capability', company), purpose, subject, expires: until });
    expect([minted(link, tenant), tenant]).toEqual([token, 'qinglan']);
    const made = [
      ...[...token].flatMap((letter, i) => (letter === '.' ? [] : altered(token, i))),
      `${minted('another key', 'songhe').split('.')[0]}.${signature}`,
      minted('another key', 'qinglan'),
      minted(link, 'songhe'), // what only the platform could make: the invitation is still not songhe's
      minted(link, 'qinglan', '2026-01-01T00:00:00.000Z'),
    ];
    const answers = await Promise.all(made.map(open));
    for (const { data, errors } of answers) expect([data, errors]).toEqual([{ survey: null }, NOTHING]);
    expect(await open(token)).toMatchObject(good);
  }, 30_000);
});
