import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getLimits, previewLimits, reclassifyCase, saveCalendar, saveLimits, type InputOf } from '@hearback/contracts';
import { answer } from '@hearback/testing';
import { CaseStore } from '../case/case.store.js';
import { agent, as, elsewhere, startIntake, type Intake } from '../intake.examples.js';

const admin = as('administrator');
const days = (amount: number) => ({ measure: 'WORKING_DAYS', amount }) as const;
const LONG = { contact: days(5), arrival: days(6), resolution: days(9), callbackHours: 100 };
const LIMITS = { grades: ([1, 2, 3] as const).map((grade) => ({ grade, ...LONG })) };
const CALENDAR = {
  weekdays: [6, 2, 1],
  opens: '08:00',
  closes: '20:00',
  days: [{ date: '2098-11-24', off: '公司日' }],
};

let intake: Intake;
beforeAll(async () => {
  intake = await startIntake();
}, 60_000);
afterAll(() => intake.close());

const save = (input: Partial<InputOf<typeof saveLimits>> = {}) =>
  intake.ask(saveLimits, admin, { ...LIMITS, ...input });
const calendar = (input: Partial<InputOf<typeof saveCalendar>> = {}) =>
  intake.ask(saveCalendar, admin, { ...CALENDAR, ...input });
const promised = async (id: string) => (await intake.get(CaseStore).find(agent, id))!.state;
const resolution = async (context = admin) =>
  answer(await intake.ask(previewLimits, context, { grade: 2 })).find(({ name }) => name === 'RESOLUTION')!.limit;

describe('B2 limits and calendar of a company’s own', () => {
  it('are for cases that come in from then on; one under way keeps in every round what it was promised', async () => {
    const { case: before } = await intake.file();
    expect(answer(await save())).toMatchObject({
      version: 2,
      grades: [LONG, LONG, LONG].map((one) => expect.objectContaining(one)),
    });
    const { case: after } = await intake.file();
    expect(await promised(before.id)).toEqual(expect.not.objectContaining({ promisedBy: expect.anything() }));
    expect(await promised(after.id)).toMatchObject({
      policyVersion: 2,
      promisedBy: { version: 2, callbackHours: { 2: 100 } },
    });
    expect((await promised(after.id)).promise!.resolveBy > (await promised(before.id)).promise!.resolveBy).toBe(true);
    expect(await resolution()).toEqual(days(9));

    const regraded = { caseId: before.id, grade: 3 as const, reason: '核对' };
    answer(await intake.ask(reclassifyCase, agent, regraded));
    const seven = answer(await intake.ask(previewLimits, elsewhere, { grade: 3, receivedAt: before.receivedAt }));
    expect((await promised(before.id)).promise!.resolveBy).toBe(seven.find(({ name }) => name === 'RESOLUTION')!.dueAt);
  });

  it('are another company’s in nothing', async () => {
    expect(answer(await intake.ask(getLimits, elsewhere, {}))).toMatchObject({ version: 1, days: [], history: [] });
    expect(await resolution(elsewhere)).toEqual(days(3));
  });

  it('say who changed what, and tell whoever looks at an old version', async () => {
    const saved = answer(await calendar({ ifVersion: 2 }));
    expect(saved).toMatchObject({ version: 3, weekdays: [1, 2, 6], opens: '08:00', days: CALENDAR.days });
    expect(saved.history.map(({ version, about, by }) => [version, about, by])).toEqual([
      [3, 'CALENDAR', 'administrator-1'],
      [2, 'LIMITS', 'administrator-1'],
    ]);
    expect(await save({ ifVersion: 2 })).toMatchObject({
      refusal: { code: 'OUTDATED_VIEW', changes: [{ type: 'calendar-saved' }] },
    });
    expect(answer(await intake.ask(getLimits, admin, {})).version).toBe(3);
  });

  it('are saved once by one key', async () => {
    const versions = [await save({ key: 'one' }), await save({ key: 'one' })].map((saved) => answer(saved).version);
    expect(versions).toEqual([4, 4]);
  });

  it('go with a case only as far as they can still count', async () => {
    answer(await calendar({ days: [{ date: '2020-01-01' }, ...CALENDAR.days] }));
    const { case: filed } = await intake.file();
    expect((await promised(filed.id)).promisedBy!.days).toEqual(CALENDAR.days);
  });

  it('are refused with the field that is wrong', async () => {
    const wrong = async (asked: Promise<unknown>) =>
      ((await asked) as { refusal: { fields: { path: string }[] } }).refusal.fields.map(({ path }) => path);
    const [one, ...rest] = LIMITS.grades;
    expect(await wrong(save({ grades: rest }))).toEqual(['grades']);
    expect(await wrong(save({ grades: [{ ...one!, contact: days(10) }, ...rest] }))).toEqual([
      'grades.0.contact.amount',
    ]);
    expect(await wrong(save({ grades: [{ ...one!, arrival: days(0) }, ...rest] }))).toEqual([
      'grades.0.arrival.amount',
    ]);
    expect(await wrong(calendar({ weekdays: [] }))).toEqual(['weekdays']);
    expect(await wrong(calendar({ opens: '25:00' }))).toEqual(['opens']);
    expect(await wrong(calendar({ closes: '07:00' }))).toEqual(['closes']);
    expect(await wrong(calendar({ days: [{ date: '2026-02-30' }] }))).toEqual(['days.0.date']);
  });
});
