import { eventually } from '@hearback/testing';
import { describe, expect, it } from '@jest/globals';
import { extractText } from 'unpdf';
import { Desk } from '../e2e/desk.js';
import type { SeenCase } from '../e2e/seen-case.js';
import { allDocuments, mongoAs } from './stores.js';

const desk = new Desk('qinglan');
const { platform } = desk;
const identityCheck = '当面查验身份证';
const REQUEST = 'id status askedBy decidedBy related { personId display }';
type Request = { id: string; status: string; askedBy: string; decidedBy: string | null };

/** A case through the whole loop, of which everybody has written down the person's name. */
async function closedCase(name: string, complainant: object): Promise<{ filed: SeenCase; trackingCode: string }> {
  const { case: filed, trackingCode } = await desk.file({ grade: 1, complainant, description: `${name}家电梯停运` });
  await desk.must('handler', 'revealContact', { caseId: filed.id, reason: `联系${name}` });
  const { workOrders } = await desk.becomes(filed.id, 'an order', (now) => now.workOrders[0]);
  const { viewer } = await platform.ask<{ viewer: { staff: { id: string } } }>(
    desk.who('handler'),
    '{ viewer { staff { id } } }',
  );
  const workOrderId = workOrders[0]!.id;
  if (workOrders[0]!.handler?.id !== viewer.staff.id)
    await desk.must('dispatcher', 'dispatchWorkOrder', { workOrderId, handlerId: viewer.staff.id });
  await desk.must('handler', 'acceptWorkOrder', { workOrderId });
  await desk.must('handler', 'recordContact', { workOrderId, note: `${name}在家` });
  await desk.must('handler', 'recordArrival', { workOrderId });
  const result = { result: `${name}家已修复`, cause: '老化', measures: [`向${name}致歉`] };
  await desk.must('handler', 'resolveWorkOrder', { workOrderId, ...result });
  const { callbacks } = await desk.becomes(filed.id, 'a callback', (now) => now.callbacks[0]);
  const verdict = { method: 'PHONE', verdict: 'SATISFIED', solved: true, comment: `${name}满意` };
  await desk.must('callback', 'concludeCallback', { callbackId: callbacks[0]!.id, ...verdict });
  await desk.becomes(filed.id, 'closed', (now) => now.status === 'CLOSED');
  await platform.advance('PT0S');
  await platform.advance('PT24H');
  const token = await desk.link(filed.number, 'SURVEY');
  const scores = ['speed', 'result', 'attitude'].map((questionId) => ({ questionId, score: 5 }));
  await desk.must(undefined, 'answerSurvey', {
    token,
    answers: [...scores, { questionId: 'suggestion', text: `我是${name}，谢谢` }],
  });
  await platform.advance('PT0S');
  return { filed, trackingCode };
}

const PAPER = '%PDF-1.4\n%%EOF\n';
const decide = (requestId: string, more: object = {}) =>
  desk.must<Request>(
    'quality',
    'decidePersonRequest',
    { requestId, grant: true, identityCheck, ...more },
    { fields: REQUEST },
  );

async function exported(requestId: string, format: 'JSON' | 'PDF'): Promise<{ fileName: string; content: Buffer }> {
  const fields = 'fileName mediaType content';
  const input = { requestId, format };
  const said = await desk.must<{ fileName: string; content: string }>('quality', 'exportPersonData', input, { fields });
  return { ...said, content: Buffer.from(said.content, 'base64') };
}

async function sendPaper(trackingCode: string): Promise<void> {
  const asked = { trackingCode, name: '邀请函.pdf' };
  const { path } = await desk.must<{ path: string }>(undefined, 'attachToTrackedCase', asked, { fields: 'path' });
  expect((await fetch(platform.gateway + path, { method: 'PUT', body: PAPER })).status).toBe(200);
}

/** Where in the databases of all processes a text stands. */
async function placesOf(what: string): Promise<string[]> {
  const root = mongoAs(platform, 'root');
  const places = new Set<string>();
  for await (const { database, collection, text } of allDocuments(root))
    if (text.includes(what)) places.add(`${database}.${collection}`);
  await root.close();
  return [...places].sort();
}

async function figures(): Promise<string> {
  const rate = '{ numerator denominator }';
  const asked = `{ targets(from: "2020-01-01", to: "2030-12-31") { timeliness ${rate} resolution ${rate} satisfaction ${rate} callbackOnTime ${rate} } }`;
  return JSON.stringify(await platform.ask(desk.who('manager'), asked));
}

describe('F9 a person’s request about their data', () => {
  it('comes from a tracking code, is checked by a person, and gets a copy from every service', async () => {
    // What people write is in clear until it is taken out: it names the household, not the contact.
    const name = '东郭家';
    const { filed, trackingCode } = await closedCase(name, { name: '东郭查阅', phone: '13955550001' });
    const asked = { trackingCode, kind: 'ACCESS', note: '想看看' };
    const own = await desk.must(undefined, 'fileOwnPersonRequest', asked, { fields: 'kind status dueAt' });
    expect(own).toMatchObject({ kind: 'ACCESS', status: 'RECEIVED' });
    const LIST = `{ personRequests(first: 100, filter: { statuses: [RECEIVED] }) { edges { node { caseId ${REQUEST} } } } }`;
    type List = { personRequests: { edges: { node: Request & { caseId: string } }[] } };
    const { personRequests } = await platform.ask<List>(desk.who('admin'), LIST);
    const request = personRequests.edges.map(({ node }) => node).find(({ caseId }) => caseId === filed.id)!;
    expect(request).toMatchObject({ askedBy: 'link:tracking', decidedBy: null });
    const early = { requestId: request.id, format: 'JSON' };
    expect(await desk.act('quality', 'exportPersonData', early, { fields: 'fileName' })).toMatchObject({
      code: 'ACCESS_NOT_GRANTED',
    });
    await decide(request.id);
    await sendPaper(trackingCode);

    const json = (await exported(request.id, 'JSON')).content.toString();
    for (const written of [`${name}家电梯停运`, `${name}在家`, `${name}家已修复`, `${name}满意`, `我是${name}，谢谢`])
      expect(json).toContain(written);
    expect(json).toContain('13955550001');
    expect(json).toContain(`联系${name}`);
    const [photo] = (JSON.parse(json) as { files: { name: string; link: string }[] }).files;
    expect(photo!.name).toBe('邀请函.pdf');
    expect(await (await fetch(platform.gateway + new URL(photo!.link).pathname)).text()).toBe(PAPER);
    const pdf = await exported(request.id, 'PDF');
    expect(pdf.fileName).toBe(`personal-data-${filed.number}.pdf`);
    expect(pdf.content.subarray(0, 5).toString()).toBe('%PDF-');
    const text = (await extractText(new Uint8Array(pdf.content), { mergePages: true })).text.replace(/\s/g, '');
    for (const written of ['东郭查阅', '13955550001', `${name}家已修复`, `${name}满意`, `我是${name}，谢谢`])
      expect(text).toContain(written);
  }, 60_000);

  it('comes from a signed-in resident in their own name', async () => {
    const { case: filed, trackingCode } = await desk.file({ complainant: { name: '南宫住户', phone: '13955550002' } });
    const asked = { trackingCode, kind: 'RECORDING_OBJECTION' };
    await desk.must('resident', 'fileOwnPersonRequest', asked, { fields: 'status' });
    const LIST = '{ personRequests(first: 100) { edges { node { id caseId askedBy } } } }';
    type List = { personRequests: { edges: { node: { id: string; caseId: string; askedBy: string } }[] } };
    const { personRequests } = await platform.ask<List>(desk.who('admin'), LIST);
    const request = personRequests.edges.map(({ node }) => node).find(({ caseId }) => caseId === filed.id)!;
    expect(request.askedBy).toBe('何秀兰');
    await decide(request.id, { identityCheck: undefined });
    const recorded = {
      complainant: { name: '南宫住户', phone: '13955550002' },
      recordingUrl: 'https://calls.example/2',
    };
    await expect(desk.file(recorded)).rejects.toThrow('recordingUrl');
  });

  it('for erasure takes their name out of every service; the figures stay as they were', async () => {
    const name = '西门家';
    const { filed } = await closedCase(name, { name: '西门删除', phone: '13955550003' });
    expect(await placesOf(name)).toEqual([
      'hearback_callback.callback',
      'hearback_dispatch.work-order',
      'hearback_intake.case',
      'hearback_intake.message',
      'hearback_survey.invitation',
    ]);
    const before = await figures();
    const { id } = await desk.must(
      'agent',
      'filePersonRequest',
      { caseId: filed.id, kind: 'ERASURE' },
      { fields: 'id' },
    );
    expect(await decide(id)).toMatchObject({ status: 'DONE' });
    await eventually('the name is gone everywhere', async () => (await placesOf(name)).length === 0);
    await platform.advance('PT0S');
    expect(await figures()).toBe(before);
    const now = await desk.see(filed.id);
    expect(now).toMatchObject({ status: 'CLOSED', description: '（已删除）', complainant: { display: '（已删除）' } });
  }, 60_000);
});

describe('A12 who looked at a contact', () => {
  it('is listed to the administrator by name, and to the customer without', async () => {
    const { case: filed, trackingCode } = await desk.file({ complainant: { name: '北堂查看', phone: '13955550004' } });
    await desk.must('manager', 'revealContact', { caseId: filed.id, reason: '上门致歉前核对' });
    const REVEALS =
      'query($id: ID!) { contactReveals(first: 5, filter: { caseId: $id }) { totalCount edges { node { caseNumber reason by { name } } } } }';
    expect(await platform.ask(desk.who('admin'), REVEALS, { id: filed.id })).toMatchObject({
      contactReveals: {
        totalCount: 1,
        edges: [{ node: { caseNumber: filed.number, reason: '上门致歉前核对', by: { name: '周明远' } } }],
      },
    });
    const TRACK =
      'query($code: String!) { trackCase(trackingCode: $code) { contactReveals { at reason } personRequests { kind } } }';
    const tracked = await platform.ask<object>(undefined, TRACK, { code: trackingCode });
    expect(tracked).toMatchObject({
      trackCase: { contactReveals: [{ reason: '上门致歉前核对' }], personRequests: [] },
    });
    expect(JSON.stringify(tracked)).not.toContain('周明远');
  });
});

it('F9 the administrator sees what would go before it is a rule, and sets it', async () => {
  const TRY =
    '{ privacyRules(tryRules: [{ kind: CONTACTS, months: 6 }]) { requestWorkingDays retention { kind months dueNow } } }';
  expect(await platform.ask(desk.who('admin'), TRY)).toMatchObject({
    privacyRules: {
      requestWorkingDays: 15,
      retention: expect.arrayContaining([{ kind: 'CONTACTS', months: 6, dueNow: 0 }]),
    },
  });
  const rules = { retention: [{ kind: 'CONTACT_REVEALS', months: 48 }] };
  const set = await desk.must('admin', 'savePrivacyRules', rules, { fields: 'retention { kind months }' });
  expect(set).toMatchObject({ retention: expect.arrayContaining([{ kind: 'CONTACT_REVEALS', months: 48 }]) });
});
