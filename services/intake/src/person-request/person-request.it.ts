import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  exportPersonData,
  fileOwnPersonRequest,
  filePersonRequest,
  listCases,
  listPersonRequests,
  revealContact,
  supplementCase,
  trackCase,
} from '@hearback/contracts';
import { answer } from '@hearback/testing';
import { agent, as, startIntake, type Intake } from '../intake.examples.js';
import { codeOf, contactOf, decide, fileRequest, identityCheck, link, quality } from './person-request.examples.js';

let intake: Intake;
beforeAll(async () => {
  intake = await startIntake();
}, 60_000);
afterAll(() => intake.close());

describe('F9 a person’s request', () => {
  it('is answered within 15 working days, by somebody who has checked who asks, and decided once', async () => {
    const { case: filed } = await intake.file({ complainant: { name: '丙', phone: '13911110003' } });
    const request = await fileRequest(intake, filed.id, 'ACCESS', { note: '想看看你们留了什么' });
    expect(request).toMatchObject({ status: 'RECEIVED', askedBy: 'agent-1', note: '想看看你们留了什么' });
    expect(request.dueAt > request.receivedAt).toBe(true);
    expect(codeOf(await decide(intake, request.id, { identityCheck: undefined }))).toBe('INVALID_INPUT');
    expect(codeOf(await decide(intake, request.id, { grant: false }))).toBe('INVALID_INPUT');
    const declined = answer(await decide(intake, request.id, { grant: false, reason: '证件与姓名不符' }));
    expect(declined).toMatchObject({ status: 'DECLINED', decidedBy: 'quality-1', reason: '证件与姓名不符' });
    expect(codeOf(await decide(intake, request.id))).toBe('REQUEST_ALREADY_DECIDED');
    expect(codeOf(await intake.ask(exportPersonData, quality, { requestId: request.id, format: 'JSON' }))).toBe(
      'ACCESS_NOT_GRANTED',
    );
  });

  it('may come from the holder of a tracking code, who sees how it stands and nothing more', async () => {
    const { trackingCode, case: filed } = await intake.file({ complainant: { name: '丁', phone: '13911110004' } });
    const own = await intake.ask(fileOwnPersonRequest, link, { trackingCode, kind: 'ACCESS' });
    expect(answer(own)).toMatchObject({ status: 'RECEIVED', kind: 'ACCESS' });
    expect(JSON.stringify(own)).not.toContain(filed.id);
    expect(answer(await intake.ask(trackCase, link, { code: trackingCode })).personRequests).toHaveLength(1);
    const list = answer(
      await intake.ask(listPersonRequests, quality, { first: 50, filter: { statuses: ['RECEIVED'] } }),
    );
    expect(list.items.find(({ caseId }) => caseId === filed.id)).toMatchObject({ askedBy: 'link:tracking' });
    const wrong = { trackingCode: 'QL-2345-6789-ABCD-EFGH', kind: 'ACCESS' } as const;
    expect(codeOf(await intake.ask(fileOwnPersonRequest, link, wrong))).toBe('NOT_FOUND');
  });

  it('is overdue when its day has passed', async () => {
    const { case: filed } = await intake.file({ complainant: { name: '戊', phone: '13911110005' } });
    const { id } = await fileRequest(intake, filed.id, 'RECORDING_OBJECTION');
    const overdue = async (of: boolean) =>
      answer(await intake.ask(listPersonRequests, quality, { first: 100, filter: { overdue: of } })).items.map(
        (one) => one.id,
      );
    expect([(await overdue(true)).includes(id), (await overdue(false)).includes(id)]).toEqual([false, true]);
    intake.clock.advance({ days: 40 });
    expect([(await overdue(true)).includes(id), (await overdue(false)).includes(id)]).toEqual([true, false]);
    answer(await decide(intake, id, { identityCheck: undefined }));
    expect(await overdue(true)).not.toContain(id);
  });

  it('for a copy gets all that is kept, of whoever is the same human being too', async () => {
    const { case: one } = await intake.file({
      complainant: { name: '己', phone: '13911110006', email: 'ji@person.example' },
      description: '给 13911110006 回电',
    });
    const { case: two } = await intake.file({
      complainant: { name: '老己', phone: '13911110006' },
      description: '楼道灯坏',
    });
    answer(await intake.ask(revealContact, as('manager'), { caseId: one.id, reason: '上门致歉' }));
    await intake.settle();
    const request = await fileRequest(intake, one.id, 'ACCESS');
    expect(request.related).toMatchObject([{ display: '老己', cases: 1 }]);
    expect(codeOf(await decide(intake, request.id, { alsoPersonIds: ['somebody'] }))).toBe('INVALID_INPUT');
    const limited = { ...quality, properties: [intake.propertyId] };
    expect(codeOf(await decide(intake, request.id, {}, limited))).toBe('NOT_FOUND'); // the case has no property
    answer(await decide(intake, request.id, { alsoPersonIds: request.related.map(({ personId }) => personId) }));
    const copy = answer(await intake.ask(exportPersonData, quality, { requestId: request.id, format: 'JSON' }));
    expect(copy.company).toBe('青岚物业');
    expect(copy.persons.map(({ contact }) => contact)).toEqual(
      expect.arrayContaining([
        { name: '己', phone: '13911110006', email: 'ji@person.example' },
        { name: '老己', phone: '13911110006' },
      ]),
    );
    expect(copy.cases.map(({ number }) => number).sort()).toEqual([one.number, two.number].sort());
    const mine = copy.cases.find(({ id }) => id === one.id)!;
    expect(mine).toMatchObject({ description: '给 13911110006 回电', messages: [{ kind: 'ACKNOWLEDGEMENT' }] });
    expect(mine.messages[0]!.text).toContain(one.number);
    expect(JSON.stringify(copy)).not.toContain('http'); // links let their holder in
    expect(copy.reveals).toMatchObject([{ reason: '上门致歉' }]);
    expect(copy.requests).toMatchObject([{ kind: 'ACCESS', identityCheck }]);
    expect(copy.request).toMatchObject({ status: 'DONE' });
  });

  it('for a correction is carried out, and whoever calls with the right details is the same person', async () => {
    const { case: filed } = await intake.file({ complainant: { name: '更', phone: '13911110007' } });
    const request = await fileRequest(intake, filed.id, 'CORRECTION', { correction: { phone: '13911110008' } });
    expect(codeOf(await intake.ask(filePersonRequest, agent, { caseId: filed.id, kind: 'CORRECTION' }))).toBe(
      'INVALID_INPUT',
    );
    expect(answer(await decide(intake, request.id))).toMatchObject({ status: 'DONE' });
    expect(await contactOf(intake, filed.id)).toEqual({ name: '更', phone: '13911110008' });
    const { case: next } = await intake.file({ complainant: { name: '更', phone: '13911110008' } });
    expect(next.complainantId).toBe(filed.complainantId);
    const found = answer(await intake.ask(listCases, agent, { first: 10, filter: { text: '13911110008' } }));
    expect(found.items).toHaveLength(2);
  });

  it('not to be recorded is respected: a recording’s link is refused, the case is not', async () => {
    const complainant = { name: '庚', phone: '13911110009' };
    const recordingUrl = 'https://calls.example/1';
    const { case: filed } = await intake.file({ complainant, recordingUrl });
    expect(filed.recordingUrl).toBe(recordingUrl);
    answer(
      await decide(intake, (await fileRequest(intake, filed.id, 'RECORDING_OBJECTION')).id, {
        identityCheck: undefined,
      }),
    );
    await expect(intake.file({ complainant, recordingUrl })).rejects.toThrow('recordingUrl');
    await expect(intake.file({ complainant: { name: '别名', phone: '13911110009' }, recordingUrl })).rejects.toThrow(
      'recordingUrl',
    );
    expect((await intake.file({ complainant })).case.recordingUrl).toBeUndefined();
    const added = { caseId: filed.id, text: '再来电补充' };
    expect(await intake.ask(supplementCase, agent, { ...added, recordingUrl })).toMatchObject({
      refusal: { code: 'INVALID_INPUT', fields: [{ path: 'recordingUrl' }] },
    });
    expect(answer(await intake.ask(supplementCase, agent, added)).supplements).toMatchObject([{ text: '再来电补充' }]);
  });
});
