import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getCases,
  getContacts,
  getPrivacyRules,
  listContactReveals,
  revealContact,
  savePrivacyRules,
  withdrawCase,
  type RetentionKind,
} from '@hearback/contracts';
import { brokenAt } from '@hearback/store';
import { answer } from '@hearback/testing';
import { CaseStore } from '../case/case.store.js';
import { agent, as, elsewhere, startIntake, type Intake } from '../intake.examples.js';

const administrator = as('administrator');
let intake: Intake;
let open: string;
let over: string;
beforeAll(async () => {
  intake = await startIntake();
  open = (await intake.file({ complainant: { name: '未结', phone: '13933330001' } })).case.id;
  over = (await intake.file({ complainant: { name: '已结', phone: '13933330002' } })).case.id;
  answer(await intake.ask(revealContact, as('manager'), { caseId: over, reason: '核对' }));
  answer(await intake.ask(withdrawCase, agent, { caseId: over, reason: '不用了' }));
  await intake.settle();
}, 60_000);
afterAll(() => intake.close());

const rules = async (tryRules?: { kind: RetentionKind; months: number }[]) =>
  answer(await intake.ask(getPrivacyRules, administrator, { tryRules }));
const due = async (...tried: Parameters<typeof rules>) =>
  Object.fromEntries((await rules(...tried)).retention.map(({ kind, dueNow }) => [kind, dueNow]));
const NOTHING = { CONTACTS: 0, CASE_TEXTS: 0, CONTACT_REVEALS: 0 };
const names = async () =>
  answer(await intake.ask(getContacts, agent, { caseIds: [open, over] })).map(({ contact }) => contact.name);
const texts = async () =>
  answer(await intake.ask(getCases, agent, { ids: [open, over] })).map(
    ({ description }) => description === '（已删除）',
  );
const reveals = async () => answer(await intake.ask(listContactReveals, administrator, { first: 10 })).items.length;

describe('F9 what is kept for how long', () => {
  it('is a company’s to say, and three to five years unless it does', async () => {
    expect(await rules()).toMatchObject({
      requestWorkingDays: 15,
      retention: [
        { kind: 'CONTACTS', months: 36 },
        { kind: 'CASE_TEXTS', months: 60 },
        { kind: 'CONTACT_REVEALS', months: 36 },
      ],
    });
    const short = await intake.ask(savePrivacyRules, administrator, { retention: [{ kind: 'CONTACTS', months: 1 }] });
    expect(short).toMatchObject({ refusal: { code: 'INVALID_INPUT' } });
    const changed = { requestWorkingDays: 10, retention: [{ kind: 'CASE_TEXTS' as const, months: 24 }] };
    expect(answer(await intake.ask(savePrivacyRules, administrator, changed))).toMatchObject({
      requestWorkingDays: 10,
      retention: [{ months: 36 }, { months: 24 }, { months: 36 }],
    });
    expect(answer(await intake.ask(getPrivacyRules, elsewhere, {})).requestWorkingDays).toBe(15);
  });

  it('can be tried before it is a rule', async () => {
    expect(await due()).toEqual(NOTHING);
    intake.clock.advance({ days: 200 });
    expect(await due()).toEqual(NOTHING);
    const six = (['CONTACTS', 'CASE_TEXTS', 'CONTACT_REVEALS'] as const).map((kind) => ({ kind, months: 6 }));
    expect(await due(six)).toEqual({ CONTACTS: 1, CASE_TEXTS: 1, CONTACT_REVEALS: 1 });
    expect(await names()).toEqual(['未结', '已结']);
  });

  it('goes by itself when its time is over: of cases that have ended, never of one that is open', async () => {
    await intake.settle();
    expect([await names(), await texts(), await reveals()]).toEqual([['未结', '已结'], [false, false], 1]);
    intake.clock.advance({ days: 600 }); // 800 days: two years
    await intake.settle();
    expect([await names(), await texts(), await reveals()]).toEqual([['未结', '已结'], [false, true], 1]);
    intake.clock.advance({ days: 300 }); // three years
    await intake.settle();
    expect([await names(), await texts(), await reveals()]).toEqual([['未结'], [false, true], 0]);
    expect(await due()).toEqual(NOTHING);
    expect((await rules()).lastRunAt).toBe(intake.clock.instant);
    const timeline = await intake.get(CaseStore).timeline(agent, over);
    expect(timeline.at(-1)!.event).toMatchObject({ type: 'case-redacted', why: 'RETENTION' });
    expect(brokenAt(timeline)).toBeUndefined();
  });
});
