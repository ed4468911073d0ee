import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  fileCase,
  getCases,
  getContacts,
  getTimeline,
  getUnits,
  listProperties,
  markCustomer,
  reclassifyCase,
  reopenCase,
  revealContact,
  setUpCompany,
  trackCase,
  withdrawCase,
} from '@hearback/contracts';
import { brokenAt } from '@hearback/store';
import { answer, contextOf } from '@hearback/testing';
import { agent, as, complaint, elsewhere, startIntake, type Intake } from '../intake.examples.js';
import { CaseStore } from './case.store.js';

let intake: Intake;
beforeAll(async () => {
  intake = await startIntake();
}, 60_000);
afterAll(() => intake.close());

describe('A1 A7 A11 filing', () => {
  it('gives number, promise, tracking code and the sentence to read out', async () => {
    const [unit] = answer(await intake.ask(getUnits, agent, { propertyId: intake.propertyId }));
    const filed = await intake.file({ propertyId: intake.propertyId, unitId: unit!.id });
    expect(filed.case).toMatchObject({
      number: expect.stringMatching(/^QL-20260302-\d{4}$/),
      status: 'REGISTERED',
      property: { name: '青岚雅苑' },
      unit: { name: '3号楼 301' },
      promise: { contactBy: '2026-03-02T04:00:00.000Z', feedbackBy: 'PHONE', provisional: false },
      classification: { decidedBy: 'PERSON', reasons: expect.any(Array) },
      complainant: { display: '王芳', contactAccess: 'SHOWN' },
      reachableBy: ['PHONE', 'SMS', 'VISIT'],
    });
    expect(filed.acknowledgement.zh).toContain(filed.trackingCode);
    const tracked = answer(await intake.ask(trackCase, agent, { code: filed.trackingCode.toLowerCase() }));
    expect(tracked).toMatchObject({ number: filed.case.number, status: 'RECEIVED' });
  });

  it('keeps which member of staff took it down; a customer who files takes nobody’s down', async () => {
    expect((await intake.file({}, as('agent', 'agent-9'))).case.registeredBy).toBe('agent-9');
    expect((await intake.file({}, as('resident', 'resident-1'))).case.registeredBy).toBeUndefined();
  });

  it('the same key by the same person is the same case; nobody else’s', async () => {
    const first = await intake.file({ key: 'click' });
    expect((await intake.file({ key: 'click' })).case).toMatchObject({ id: first.case.id, number: first.case.number });
    expect((await intake.file({ key: 'click' }, as('agent', 'agent-9'))).case.id).not.toBe(first.case.id);
  });

  it('numbers many at once without a gap, each company on its own', async () => {
    const first = await intake.file({}, elsewhere);
    const filed = await Promise.all(Array.from({ length: 40 }, () => intake.file({}, elsewhere)));
    const counts = [first, ...filed].map(({ case: { number } }) => Number(/^SH-20260302-(\d{4})$/.exec(number)![1]));
    expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 41 }, (_, i) => i + 1));
  });

  it('keeps names and phones under the person’s own key only', async () => {
    const filed = await intake.file({ complainant: { name: '欧阳密', phone: '13812345678', email: 'o@example.com' } });
    const { db } = intake.keeping.connection;
    for (const { name } of await db!.listCollections().toArray()) {
      const documents = await db!.collection(name).find({ tenantId: 'qinglan' }).toArray();
      for (const secret of ['欧阳密', '13812345678', 'o@example.com', filed.trackingCode])
        expect(JSON.stringify(documents)).not.toContain(secret);
    }
    const [found] = answer(await intake.ask(getContacts, agent, { caseIds: [filed.case.id] }));
    expect(found?.contact).toEqual({ name: '欧阳密', phone: '13812345678', email: 'o@example.com' });
  });

  it('adds to a known person what is new', async () => {
    const complainant = { name: '赵敏', phone: '13711112222' };
    const first = await intake.file({ complainant });
    const second = await intake.file({ complainant: { ...complainant, email: 'zhao@example.com' } });
    expect(second.case.complainantId).toBe(first.case.complainantId);
    const [known] = answer(await intake.ask(getContacts, agent, { caseIds: [first.case.id] }));
    expect(known?.contact).toEqual({ ...complainant, email: 'zhao@example.com' });
  });

  it('the third case in 90 days is important, and so is who was marked', async () => {
    const complainant = { name: '周三', phone: '13733333333' };
    const important = [];
    for (let i = 0; i < 3; i++) important.push((await intake.file({ complainant, grade: 3 })).case.important);
    expect(important).toEqual([false, false, true]);

    const marked = { complainant: { name: '吴主任', phone: '13744444444' }, grade: 3 } as const;
    const { case: first } = await intake.file(marked);
    const marking = { caseId: first.id, important: true, reason: '业委会主任' };
    expect(answer(await intake.ask(markCustomer, as('manager'), marking)).important).toBe(true);
    expect((await intake.file(marked)).case.important).toBe(true);
  });

  it('refuses by field what cannot be, and takes nothing in', async () => {
    const refused = await intake.ask(fileCase, agent, {
      ...complaint,
      propertyId: 'nowhere',
      receivedAt: '2026-03-03T02:00:00.000Z',
    });
    expect(refused).toMatchObject({ refusal: { fields: [{ path: 'receivedAt' }, { path: 'propertyId' }] } });
    const limited = contextOf('qinglan', { roles: ['agent'], properties: ['another'] });
    expect(await intake.ask(fileCase, limited, { ...complaint, propertyId: intake.propertyId })).toMatchObject({
      refusal: { fields: [{ path: 'propertyId' }] },
    });
  });
});

describe('F1 another company', () => {
  it('sees no case, property or contact of this one, under any id', async () => {
    const filed = await intake.file({ propertyId: intake.propertyId });
    const ids = [filed.case.id];
    expect(answer(await intake.ask(getCases, elsewhere, { ids }))).toEqual([]);
    expect(answer(await intake.ask(getContacts, elsewhere, { caseIds: ids }))).toEqual([]);
    expect(answer(await intake.ask(listProperties, elsewhere, { first: 10 })).items).toEqual([]);
    const refusal = { kind: 'NOT_FOUND' };
    expect(await intake.ask(getUnits, elsewhere, { propertyId: intake.propertyId })).toMatchObject({ refusal });
    expect(await intake.ask(trackCase, elsewhere, { code: filed.trackingCode })).toMatchObject({ refusal });
    expect(await intake.ask(withdrawCase, elsewhere, { caseId: ids[0]!, reason: '错' })).toMatchObject({ refusal });
    expect(await intake.ask(getTimeline, elsewhere, { caseId: ids[0]!, first: 10 })).toMatchObject({ refusal });
  });

  it('cannot take over a code', async () => {
    expect(await intake.ask(setUpCompany, agent, { code: 'XX', name: '青岚' })).toMatchObject({
      refusal: { code: 'COMPANY_CODE_FIXED' },
    });
  });
});

describe('A9 A12 E1 changing a case', () => {
  it('reclassifies on what was seen only', async () => {
    const { case: seen } = await intake.file();
    const change = { caseId: seen.id, grade: 1 as const, reason: '有人被困', ifVersion: seen.version };
    expect(answer(await intake.ask(reclassifyCase, agent, change))).toMatchObject({ grade: 1, important: true });
    expect(await intake.ask(reclassifyCase, agent, { ...change, grade: 3 })).toMatchObject({
      refusal: { code: 'OUTDATED_VIEW' },
    });
  });

  it('logs every reveal of a contact with its reason, in a chain that verifies', async () => {
    const { case: filed } = await intake.file({ complainant: { ...complaint.complainant, concealed: true } });
    expect(filed.complainant).toMatchObject({ display: '身份保密', contactAccess: 'REVEAL' });
    expect(answer(await intake.ask(getContacts, agent, { caseIds: [filed.id] }))).toEqual([]);
    const input = { caseId: filed.id, reason: '核实情况' };
    expect(answer(await intake.ask(revealContact, as('supervisor'), input))).toEqual(complaint.complainant);
    const { items } = answer(await intake.ask(getTimeline, agent, { caseId: filed.id, first: 10 }));
    expect(items.map(({ type, actor, summary }) => [type, actor, summary.zh])).toEqual([
      ['case-registered', 'agent-1', '受理登记：投诉'],
      ['contact-revealed', 'supervisor-1', '查看联系方式：核实情况'],
    ]);
    expect(items[1]!.prevHash).toBe(items[0]!.hash);
    const entries = await intake.get(CaseStore).timeline(agent, filed.id);
    expect(brokenAt(entries)).toBeUndefined();
  });

  it('ended too long ago, comes again as a new case that follows it, once', async () => {
    const { case: old } = await intake.file({ complainant: { name: '郑', phone: '13755555555' } });
    answer(await intake.ask(withdrawCase, agent, { caseId: old.id, reason: '自行解决' }));
    const coming = { caseId: old.id, reason: '又坏了', key: 'again' };
    const next = answer(await intake.ask(reopenCase, agent, coming));
    expect(next).toMatchObject({ followsId: old.id, round: 1, end: 'OPEN', complainantId: old.complainantId });
    expect(next.id).not.toBe(old.id);
    expect(answer(await intake.ask(reopenCase, agent, coming)).id).toBe(next.id);
    const { items } = answer(await intake.ask(getTimeline, agent, { caseId: old.id, first: 10 }));
    expect(items.at(-1)).toMatchObject({ type: 'case-followed', summary: { zh: `后续案件 ${next.number}` } });
  });
});
