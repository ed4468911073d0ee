import { describe, expect, it } from '@jest/globals';
import { Desk } from './desk.js';

describe.each(['qinglan', 'songhe'])('A11 B3 C1 C5 D1 the closed loop at %s', (company) => {
  const desk = new Desk(company);

  it('closes a satisfied case, surveys it once, and lets the customer follow it', async () => {
    const filed = await desk.file({ grade: 1 });
    expect(filed.case).toMatchObject({
      status: 'REGISTERED',
      kind: 'COMPLAINT',
      grade: 1,
      promise: { provisional: false },
    });
    expect(filed.acknowledgement).toMatch(/[一-鿿]/);
    await desk.handle(filed.case.id);
    await desk.callBack(filed.case.id, 'SATISFIED');
    const closed = await desk.becomes(filed.case.id, 'closed', (now) => now.status === 'CLOSED');
    expect(closed.workOrders).toHaveLength(1);
    expect(closed.callbacks).toMatchObject([{ status: 'CONCLUDED', verdict: 'SATISFIED' }]);

    const tracked = await desk.track(filed.trackingCode);
    expect(tracked).toMatchObject({ number: filed.case.number, status: 'CLOSED' });
    expect(tracked.steps.length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(tracked)).not.toContain(closed.workOrders[0]!.handler!.name);
  });

  it('reopens an unsatisfied case as the next round with half the limits, and closes it when it is right', async () => {
    const { case: filed } = await desk.file({ grade: 2 });
    await desk.handle(filed.id);
    await desk.callBack(filed.id, 'UNSATISFIED');
    const reopened = await desk.becomes(filed.id, 'a second order', (now) => now.workOrders.length === 2);
    expect(reopened.status).toBe('REOPENED');
    expect(reopened.workOrders.map((order) => order.round)).toEqual([2, 1]);
    // RULES, Callback: the handler stays.
    expect(reopened.workOrders[0]!.handler?.id).toBe(reopened.workOrders[1]!.handler?.id);
    const minutes = (round: number) =>
      reopened.clocks
        .filter((one) => one.name === 'FIRST_CONTACT' && one.round === round)
        .flatMap((one) => one.ledger.filter((line) => line.counted))
        .reduce((sum, line) => sum + (Date.parse(line.to) - Date.parse(line.from)) / 60_000, 0);
    expect([minutes(1), minutes(2)]).toEqual([120, 60]);

    await desk.handle(filed.id, 2);
    await desk.callBack(filed.id, 'SATISFIED', 2);
    const closed = await desk.becomes(filed.id, 'closed', (now) => now.status === 'CLOSED');
    expect(closed.callbacks.map((callback) => callback.verdict).sort()).toEqual(['SATISFIED', 'UNSATISFIED']);
  });

  it('never lets the handler or their team call back, whatever roles they hold (G2)', async () => {
    const { case: filed } = await desk.file({ grade: 1 });
    await desk.handle(filed.id);
    const now = await desk.becomes(filed.id, 'a callback', (one) => one.callbacks.length === 1);
    const callbackId = now.callbacks[0]!.id;
    const own = await desk.act('handler', 'concludeCallback', {
      callbackId,
      verdict: 'SATISFIED',
      solved: true,
      method: 'PHONE',
    });
    expect(own).toMatchObject({ __typename: 'RuleRefusal', code: 'CALLER_HANDLED_CASE' });
    expect((await desk.see(filed.id)).callbacks[0]).toMatchObject({ verdict: null });
  });

  it('takes one survey answer per closure, by the link that only the complainant has', async () => {
    const { case: filed } = await desk.file({ grade: 1 });
    await desk.handle(filed.id);
    await desk.callBack(filed.id, 'SATISFIED');
    await desk.becomes(filed.id, 'closed', (now) => now.status === 'CLOSED');
    await desk.platform.advance('PT0S');
    await desk.platform.advance('PT24H'); // past the night, when nothing is sent
    const token = await desk.link(filed.number, 'SURVEY');
    const form = await desk.platform.ask<{ survey: { answered: boolean; questions: { id: string; kind: string }[] } }>(
      undefined,
      'query($t: String!) { survey(token: $t) { answered questions { id kind required options } } }',
      { t: token },
    );
    const scores = form.survey.questions.filter((question) => question.kind === 'SCORE_1_5');
    expect(scores.map((question) => question.id)).toEqual(['speed', 'result', 'attitude']);
    const answers = scores.map((question) => ({ questionId: question.id, score: 5 }));
    expect(await desk.act(undefined, 'answerSurvey', { token, answers })).toMatchObject({ satisfied: true });
    expect(await desk.act(undefined, 'answerSurvey', { token, answers })).toMatchObject({
      code: 'SURVEY_ALREADY_ANSWERED',
    });
  });
});
