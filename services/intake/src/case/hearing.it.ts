import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  answerConsultation,
  callbackEvents,
  getCases,
  getTimeline,
  invitationEvents,
  sentMessages,
  trackCase,
  workOrderEvents,
  type CallbackState,
  type CaseView,
  type InvitationState,
  type WorkOrderState,
} from '@hearback/contracts';
import { openLink } from '@hearback/tenancy';
import { answer } from '@hearback/testing';
import { agent, as, startIntake, type Intake } from '../intake.examples.js';
import { callback, concluded, invitation, order } from './case.examples.js';

let intake: Intake;
beforeAll(async () => {
  intake = await startIntake();
}, 60_000);
afterAll(() => intake.close());

const { tenantId } = agent;
const see = async (id: string): Promise<CaseView> => answer(await intake.ask(getCases, agent, { ids: [id] }))[0]!;
const sent = async ({ number }: CaseView) => answer(await intake.ask(sentMessages, agent, { caseNumber: number }));

const sayOrder = (of: CaseView, version: number, change: Partial<WorkOrderState>) => {
  const { round } = order(change);
  const state = order({ ...change, id: `o${round}-${of.id}`, case: { ...order().case, id: of.id } });
  return intake.broker.publishAs(workOrderEvents, tenantId, { id: state.id, version, state });
};
const sayCallback = (of: CaseView, version: number, state: CallbackState) => {
  const about = { ...state, id: `c${state.round}-${of.id}`, caseId: of.id };
  return intake.broker.publishAs(callbackEvents, tenantId, { id: about.id, version, state: about });
};
const sayInvitation = (of: CaseView, version: number, change: Partial<InvitationState>) => {
  const state = invitation({ ...change, caseId: of.id, id: `i-${of.id}` });
  return intake.broker.publishAs(invitationEvents, tenantId, { id: state.id, version, state });
};
const resolved = { status: 'RESOLVED', resolvedAt: '2026-03-02T03:00:00.000Z', result: '更换主板' } as const;

describe('C5 D2 hearing the others', () => {
  it('goes round: resolved, unsatisfied, the next round, satisfied, a bad survey, and on', async () => {
    const { case: filed, trackingCode } = await intake.file({ grade: 1 });
    await sayOrder(filed, 3, resolved);
    await intake.settle();
    expect(await see(filed.id)).toMatchObject({ status: 'RESOLVED', workOrders: [{ round: 1 }] });
    await sayCallback(filed, 2, concluded(false, { concludedAt: '2026-03-02T04:00:00.000Z' }));
    await intake.settle();
    expect(await see(filed.id)).toMatchObject({
      status: 'REOPENED',
      round: 2,
      roundStartedAt: '2026-03-02T04:00:00.000Z',
      promise: { contactBy: '2026-03-02T04:05:00.000Z' },
    });
    await sayOrder(filed, 4, { ...resolved, round: 2, id: 'second' });
    await sayCallback(filed, 2, concluded(true, { round: 2, concludedAt: '2026-03-02T06:00:00.000Z' }));
    await intake.settle();
    expect(await see(filed.id)).toMatchObject({
      status: 'CLOSED',
      closedBy: 'CALLBACK',
      closedAt: '2026-03-02T06:00:00.000Z',
      workOrders: [{ round: 2 }, { round: 1 }],
      callbacks: [{ round: 2 }, { round: 1 }],
    });
    const tracked = answer(await intake.ask(trackCase, agent, { code: trackingCode }));
    expect(tracked.status).toBe('CLOSED');
    expect(tracked.steps.length).toBeGreaterThan(6);
    const scores = { speed: 5, result: 1, attitude: 5 };
    await sayInvitation(filed, 4, { round: 2, status: 'ANSWERED', answeredAt: '2026-03-03T02:00:00.000Z', scores });
    await intake.settle();
    expect(await see(filed.id)).toMatchObject({ status: 'REOPENED', round: 3 });
  });

  it('comes to the same whatever comes late, twice or out of order', async () => {
    const { case: filed } = await intake.file();
    await sayCallback(filed, 3, concluded(true));
    await intake.settle();
    await sayOrder(filed, 9, resolved);
    await intake.settle();
    await sayOrder(filed, 2, { status: 'DISPATCHED' });
    await sayOrder(filed, 9, resolved);
    await sayCallback(filed, 1, callback());
    await intake.settle();
    const now = await see(filed.id);
    expect(now).toMatchObject({
      status: 'CLOSED',
      workOrders: [{ status: 'RESOLVED' }],
      callbacks: [{ status: 'CONCLUDED' }],
    });
    const { items } = answer(await intake.ask(getTimeline, agent, { caseId: filed.id, first: 50 }));
    expect(items.map(({ service }) => service)).toEqual(['intake', 'callback', 'intake', 'dispatch']);
  });

  it('of a case that is not there is nothing to do', async () => {
    await sayOrder({ id: 'nowhere' } as CaseView, 1, resolved);
    await intake.settle();
  });
});

describe('A11 B10 D1 what the customer is told', () => {
  it('each thing once: received, done, the survey with a link of its own', async () => {
    const { case: filed, trackingCode } = await intake.file();
    await sayOrder(filed, 3, resolved);
    await sayOrder(filed, 4, resolved);
    await sayInvitation(filed, 2, {});
    await intake.settle();
    const messages = await sent(filed);
    expect(messages.map(({ kind, channel }) => [kind, channel])).toEqual([
      ['ACKNOWLEDGEMENT', 'SMS'],
      ['RESULT', 'SMS'],
      ['SURVEY', 'SMS'],
    ]);
    expect(messages[0]!.text).toContain(trackingCode);
    expect(messages[0]!.url).toBe(`http://127.0.0.1:4000/track/${trackingCode}`);
    expect(messages[1]!.text).toContain('更换主板');
    const token = messages[2]!.url!.split('/').at(-1)!;
    const { HEARBACK_LINK_KEY } = intake.settings;
    expect(openLink(HEARBACK_LINK_KEY, 'survey', token)).toMatchObject({ tenantId, subject: `i-${filed.id}` });
  });

  it('an answer to a question, and nothing at all to the anonymous', async () => {
    const { case: question } = await intake.file({
      kind: 'CONSULTATION',
      grade: 3,
      complainant: { email: 'a@example.com' },
    });
    const reply = { caseId: question.id, answer: '每月15日前缴费' };
    expect(answer(await intake.ask(answerConsultation, agent, reply))).toMatchObject({ closedBy: 'ANSWERED' });
    const { case: anonymous } = await intake.file({ complainant: null });
    await sayOrder(anonymous, 3, resolved);
    await intake.settle();
    expect((await sent(question)).map(({ kind, channel }) => [kind, channel])).toEqual([
      ['ACKNOWLEDGEMENT', 'EMAIL'],
      ['RESULT', 'EMAIL'],
    ]);
    expect(await sent(anonymous)).toEqual([]);
    expect(await see(anonymous.id)).toMatchObject({ status: 'RESOLVED' });
  });
});

describe('B3 the handler', () => {
  it('sees the contact while the order is theirs', async () => {
    const { case: filed } = await intake.file({ description: '请联系13900001111' });
    const handler = as('handler', 'staff-5');
    const seen = async () => answer(await intake.ask(getCases, handler, { ids: [filed.id] }))[0]!;
    expect(await seen()).toMatchObject({ description: '请联系139********', complainant: { contactAccess: 'NEVER' } });
    await sayOrder(filed, 2, { status: 'ACCEPTED', handlerId: 'staff-5' });
    await intake.settle();
    expect(await seen()).toMatchObject({ description: '请联系13900001111', complainant: { display: '王芳' } });
    await sayOrder(filed, 3, { ...resolved, handlerId: 'staff-5' });
    await intake.settle();
    expect((await seen()).complainant.contactAccess).toBe('NEVER');
  });
});
