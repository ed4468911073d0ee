import { randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  filePersonRequest,
  getCases,
  revealContact,
  sentMessages,
  supplementCase,
  trackCase,
  withdrawCase,
  type CaseView,
} from '@hearback/contracts';
import { moduleOf, openProcess, workAlone } from '@hearback/messaging';
import { brokenAt } from '@hearback/store';
import { answer } from '@hearback/testing';
import { CaseStore } from '../case/case.store.js';
import { agent, as, startIntake, type Intake } from '../intake.examples.js';
import { IntakeModule } from '../intake.module.js';
import { codeOf, contactOf, decide, fileRequest, link } from '../person-request/person-request.examples.js';
import { reapplyErasures } from './reapply/reapply-erasures.js';

let intake: Intake;
beforeAll(async () => {
  intake = await startIntake();
}, 60_000);
afterAll(() => intake.close());

/** Everything in the database, as text. */
async function everything(): Promise<string> {
  const collections = await intake.keeping.connection.db!.listCollections().toArray();
  const all = collections.map(({ name }) =>
    intake.keeping.connection.collection(name).find({}, { comment: 'system-scope' }).toArray(),
  );
  return JSON.stringify(await Promise.all(all));
}

describe('F9 erasure', () => {
  const complainant = { name: '辛删除', phone: '13922220001', email: 'xin@erased.example' };
  const description = '辛删除家漏水，电话 13922220001';
  const SECRETS = ['辛删除', '13922220001', 'xin@erased', '钥匙在门卫', '备用钥匙在301'];
  const secretsLeft = async () => {
    const all = await everything();
    return SECRETS.filter((one) => all.includes(one));
  };
  let filed: CaseView;
  let trackingCode: string;
  let requestId: string;
  let heads: string[];
  let backup: Map<string, object[]>;

  it('waits until the person’s cases are over', async () => {
    ({ case: filed, trackingCode } = await intake.file({
      complainant,
      description,
      demand: '钥匙在门卫',
      personsInvolved: ['辛删除的邻居'],
    }));
    answer(await intake.ask(revealContact, as('manager'), { caseId: filed.id, reason: '辛删除要求回电' }));
    answer(await intake.ask(supplementCase, agent, { caseId: filed.id, text: '备用钥匙在301' }));
    await intake.settle();
    requestId = (await fileRequest(intake, filed.id, 'ERASURE', { note: '我是辛删除' })).id;
    const refused = await decide(intake, requestId);
    expect(codeOf(refused)).toBe('PERSON_HAS_OPEN_CASES');
    expect(JSON.stringify(refused)).toContain(filed.number);
    answer(await intake.ask(withdrawCase, agent, { caseId: filed.id, reason: '客户说不用了' }));
    await intake.settle();
  });

  it('takes contact and texts out of everything, and every chain still verifies', async () => {
    expect(await secretsLeft()).not.toEqual([]);
    heads = (await intake.get(CaseStore).timeline(agent, filed.id)).map(({ hash }) => hash);
    backup = await copyOfDatabase();
    const done = answer(await decide(intake, requestId));
    expect([done.status, done.note, done.identityCheck]).toEqual(['DONE', undefined, undefined]);
    await expectErased();
  });

  it('leaves the case in the register, its figures as they were, and nothing to reveal', async () => {
    const now = answer(await intake.ask(getCases, agent, { ids: [filed.id] }))[0]!;
    const { redactedAt: _, ...figures } = publicPart(now);
    expect(figures).toEqual(publicPart({ ...filed, end: 'WITHDRAWN', closedAt: now.closedAt! }));
    expect(now).toMatchObject({
      description: '（已删除）',
      supplements: [{ text: '（已删除）' }],
      complainant: { display: '（已删除）' },
    });
    expect(codeOf(await intake.ask(revealContact, as('manager'), { caseId: filed.id, reason: '看看' }))).toBe(
      'CONTACT_IS_ERASED',
    );
    expect(answer(await intake.ask(trackCase, link, { code: trackingCode })).description).toBe('（已删除）');
    const messages = answer(await intake.ask(sentMessages, agent, { caseNumber: filed.number }));
    expect(messages.map(({ kind }) => kind)).toEqual(['TAKEN_OUT']);
    expect(codeOf(await intake.ask(filePersonRequest, agent, { caseId: filed.id, kind: 'ACCESS' }))).toBe(
      'PERSON_IS_ERASED',
    );
  });

  it('keeps a list of opaque ids outside of the database', () => {
    const lines = readFileSync(intake.settings.HEARBACK_ERASURES_FILE!, 'utf8').trim().split('\n');
    // Once, or twice where the sweeper came in between.
    for (const line of lines)
      expect(JSON.parse(line)).toEqual({ tenantId: 'qinglan', personId: filed.complainantId, at: expect.any(String) });
  });

  it('is applied again when an older copy of the database is restored', async () => {
    await restore(backup);
    expect(await secretsLeft()).not.toEqual([]);
    appendFileSync(intake.settings.HEARBACK_ERASURES_FILE!, '{"tenantId":"qing'); // the line that a crash left
    // Of a company that is not there any more, nothing comes back.
    appendFileSync(intake.settings.HEARBACK_ERASURES_FILE!, `\n${erasureOf('left-us', 'p1')}\n`);
    const started = await openProcess('intake', intake.settings, intake.clock);
    await workAlone(started, moduleOf(started, IntakeModule), expectErased);
    expect(await everything()).not.toContain('left-us');
  });

  it('is applied again from a list that is given, once', async () => {
    await restore(backup);
    const list = path.join(tmpdir(), `erasures-${randomUUID()}.jsonl`);
    writeFileSync(list, `${erasureOf('qinglan', filed.complainantId!)}\n`);
    const without = { ...intake.settings, HEARBACK_ERASURES_FILE: undefined };
    const again = async () => reapplyErasures(await openProcess('intake', without, intake.clock), [list]);
    expect([await again(), await again()]).toEqual([1, 0]);
    rmSync(list);
    await expectErased();
  });

  it('lets the person come back as somebody new, on whom nothing old hangs', async () => {
    const { case: next } = await intake.file({ complainant });
    expect(next.complainantId).not.toBe(filed.complainantId);
    expect(await contactOf(intake, next.id)).toEqual(complainant);
    expect(await contactOf(intake, filed.id)).toBeUndefined();
    const { case: third } = await intake.file({ complainant });
    expect(third.complainantId).toBe(next.complainantId);
  });

  async function expectErased(): Promise<void> {
    expect(await secretsLeft()).toEqual([]);
    const timeline = await intake.get(CaseStore).timeline(agent, filed.id);
    expect(timeline.slice(0, heads.length).map(({ hash }) => hash)).toEqual(heads);
    expect(timeline.at(-1)!.event).toMatchObject({ type: 'case-redacted', why: 'ERASURE' });
    expect(brokenAt(timeline)).toBeUndefined();
    expect(await contactOf(intake, filed.id)).toBeUndefined();
  }
});

// As a line of the file, and as one of the collection.
const erasureOf = (tenantId: string, _id: string) => JSON.stringify({ _id, tenantId, at: '2026-03-02T04:00:00.000Z' });

const publicPart = ({ id, number, round, end, closedAt, kind, category, grade, receivedAt, redactedAt }: CaseView) => ({
  ...{ id, number, round, end, closedAt, kind, category, grade, receivedAt, redactedAt },
});

async function copyOfDatabase(): Promise<Map<string, object[]>> {
  const { db } = intake.keeping.connection;
  const names = (await db!.listCollections().toArray()).map(({ name }) => name);
  const copied = await Promise.all(
    names.map((name) => db!.collection(name).find({}, { comment: 'system-scope' }).toArray()),
  );
  return new Map(names.map((name, i) => [name, copied[i]!]));
}

async function restore(copy: Map<string, object[]>): Promise<void> {
  const { db } = intake.keeping.connection;
  for (const [name, documents] of copy) {
    await db!.collection(name).deleteMany({}, { comment: 'system-scope' });
    if (documents.length) await db!.collection(name).insertMany(documents, { comment: 'system-scope' });
  }
}
