import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getTimeline, reopenTrackedCase, trackCase, urgeTrackedCase, withdrawCase } from '@hearback/contracts';
import { answer } from '@hearback/testing';
import { agent, elsewhere, startIntake, type Intake } from '../../intake.examples.js';
import { link } from '../../person-request/person-request.examples.js';

let intake: Intake;
beforeAll(async () => {
  intake = await startIntake();
}, 60_000);
afterAll(() => intake.close());

const open = async (code: string) =>
  answer(await intake.ask(trackCase, link, { code }))
    .actions!.filter(({ refusal }) => !refusal)
    .map(({ operation }) => operation);
const NOTHING = { refusal: { code: 'NOT_FOUND', fields: [{ path: 'trackingCode' }] } };

describe('B4 the customer urges by the tracking code', () => {
  it('once in half an hour, with a word of their own, as the timeline tells', async () => {
    const { case: filed, trackingCode: code } = await intake.file();
    expect(await open(code)).toEqual(['urgeTrackedCase']);
    const urged = answer(await intake.ask(urgeTrackedCase, link, { code, note: '还没人来', key: 'k1' }));
    expect(urged.steps.map(({ text }) => text.zh)).toContain('已催办，负责人员已收到提醒。');
    expect(await open(code)).toEqual([]);
    // The same once more, after a lost answer, is the one that was heard.
    answer(await intake.ask(urgeTrackedCase, link, { code, note: '还没人来', key: 'k1' }));
    expect(await intake.ask(urgeTrackedCase, link, { code })).toMatchObject({ refusal: { code: 'URGED_JUST_NOW' } });
    intake.clock.advance({ minutes: 30 });
    expect(await open(code)).toEqual(['urgeTrackedCase']);
    answer(await intake.ask(urgeTrackedCase, link, { code }));
    const { items } = answer(await intake.ask(getTimeline, agent, { caseId: filed.id, first: 10 }));
    const urges = items.filter(({ type }) => type === 'case-urged');
    expect(urges.map(({ actor, summary }) => [actor, summary.zh])).toEqual([
      [expect.stringMatching(/^link:/), '客户催办：还没人来'],
      [expect.stringMatching(/^link:/), '客户催办'],
    ]);
  });

  it('is nothing for whoever has no code, or that of another company', async () => {
    const { trackingCode: code } = await intake.file();
    for (const [who, wrong] of [
      [link, 'QL-2345-6789-ABCD-EFGH'],
      [link, 'x'],
      [elsewhere, code],
    ] as const) {
      expect(await intake.ask(urgeTrackedCase, who, { code: wrong })).toMatchObject(NOTHING);
      expect(await intake.ask(reopenTrackedCase, who, { code: wrong, reason: '又坏了' })).toMatchObject(NOTHING);
    }
  });
});

describe('C5 the customer comes back by the tracking code', () => {
  it('not while it is open', async () => {
    const { trackingCode: code } = await intake.file();
    expect(await intake.ask(reopenTrackedCase, link, { code, reason: '又坏了' })).toMatchObject({
      refusal: { code: 'CASE_STILL_OPEN' },
    });
  });

  it('to a case that is over otherwise as a new one, once, with a code of its own', async () => {
    const { case: old, trackingCode: code } = await intake.file();
    answer(await intake.ask(withdrawCase, agent, { caseId: old.id, reason: '自行解决' }));
    expect(await open(code)).toEqual(['reopenTrackedCase']);
    const coming = { code, reason: '又坏了', key: 'again' };
    const next = answer(await intake.ask(reopenTrackedCase, link, coming));
    expect(next.case).toMatchObject({ status: 'RECEIVED', description: expect.stringContaining('又坏了') });
    expect(next.trackingCode).not.toBe(code);
    expect(answer(await intake.ask(trackCase, link, { code: next.trackingCode })).number).toBe(next.case.number);
    expect(answer(await intake.ask(reopenTrackedCase, link, coming)).trackingCode).toBe(next.trackingCode);
  });
});
