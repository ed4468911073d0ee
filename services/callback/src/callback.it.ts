import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  caseEvents,
  concludeCallback,
  getCallbacks,
  invitationEvents,
  keptOfCallbacks,
  listCallbacks,
  recordAttempt,
  workOrderEvents,
  type CallbackFilter,
  type CallbackView,
  type CaseState,
} from '@hearback/contracts';
import { brokenAt } from '@hearback/store';
import { answer, contextOf, startService, type TestService } from '@hearback/testing';
import { CallbackModule } from './callback.module.js';
import { aCase, anAnswer, anOrder, RESOLVED_AT, shanghai } from './callback/callback.examples.js';
import { callbackId, CallbackStore } from './callback/callback.store.js';

const quality = contextOf('qinglan', { actor: 'quality' });
const handler = contextOf('qinglan', { actor: 'handler', roles: ['handler', 'callback'] });
const { tenantId } = quality;
const satisfied = { verdict: 'SATISFIED', solved: true, method: 'PHONE' } as const;

let service: TestService;

const idOf = (caseId: string, round = 1) => callbackId(tenantId, caseId, round);
const find = async (id: string): Promise<CallbackView | undefined> =>
  answer(await service.ask(getCallbacks, quality, { ids: [id] }))[0];
const list = async (filter: CallbackFilter, context = quality) =>
  answer(await service.ask(listCallbacks, context, { first: 100, filter })).items.map(({ caseId }) => caseId);

const sayCase = (about: Partial<CaseState>, version: number) =>
  service.broker.publishAs(caseEvents, tenantId, { id: about.id!, version, state: aCase(about) });
const sayOrder = (about: Partial<CaseState>, version: number, id = `order-${about.id}`) =>
  service.broker.publishAs(workOrderEvents, tenantId, { id, version, state: { ...anOrder(about), id } });

/** A callback of that case, as it stands after its resolved order was heard. */
async function resolved(about: Partial<CaseState>): Promise<string> {
  await sayOrder(about, 7);
  await service.settle();
  return idOf(about.id!, about.round);
}

describe('C1–C6 callback', () => {
  beforeAll(async () => {
    service = await startService('callback', CallbackModule);
  }, 60_000);
  afterAll(() => service.close());
  const at = (local: string) => service.clock.set(shanghai(local));

  it('F9 what was said in a call is given out on request, and goes when the case says so', async () => {
    const id = await resolved({ id: 'redacted', grade: 1 });
    await service.ask(recordAttempt, quality, { callbackId: id, method: 'PHONE', note: '王先生的妻子接的' });
    answer(await service.ask(concludeCallback, quality, { callbackId: id, ...satisfied, comment: '王先生很满意' }));
    const kept = async () =>
      JSON.stringify(answer(await service.ask(keptOfCallbacks, quality, { caseIds: ['redacted'] })));
    expect(await kept()).toMatch(/王先生的妻子接的.*王先生很满意/);
    expect(await find(id)).toMatchObject({ comment: '王先生很满意' });
    await sayCase({ id: 'redacted', end: 'CLOSED', closedBy: 'CALLBACK', redactedAt: RESOLVED_AT }, 9);
    await service.settle();
    expect(await kept()).not.toContain('王先生');
    expect(await find(id)).toMatchObject({
      status: 'CONCLUDED',
      verdict: 'SATISFIED',
      attempts: [{ by: 'quality' }, {}],
    });
    expect((await find(id))!.comment).toBeUndefined();
    expect(brokenAt(await service.get(CallbackStore).timeline(quality, id))).toBeUndefined();
  });

  it('work resolved twice is called back once', async () => {
    await sayOrder({ id: 'twice', grade: 1 }, 7);
    await sayOrder({ id: 'twice', grade: 1 }, 7, 'order-twice-again');
    await service.settle();
    expect(await find(idOf('twice'))).toMatchObject({
      version: 1,
      status: 'PENDING',
      clock: { startedAt: RESOLVED_AT },
    });
  });

  it('work resolved of a case that had ended before is not called back, whichever is heard first', async () => {
    await sayCase({ id: 'withdrawn', end: 'WITHDRAWN' }, 5);
    await service.settle();
    expect(await find(await resolved({ id: 'withdrawn', grade: 1 }))).toBeUndefined();

    const id = await resolved({ id: 'ended', grade: 1 });
    await sayCase({ id: 'ended', end: 'CLOSED', closedBy: 'SUPERVISOR' }, 5);
    await service.settle();
    expect(await find(id)).toMatchObject({ status: 'CANCELLED' });
  });

  it('a reopened case cancels what the round before still waited for, and has a callback of its own', async () => {
    const id = await resolved({ id: 'reopened' });
    await sayCase({ id: 'reopened', round: 2 }, 9);
    await sayOrder({ id: 'reopened', round: 2 }, 3, 'order-2');
    await service.settle();
    expect(await find(id)).toMatchObject({ round: 1, status: 'CANCELLED', form: 'VOIDED' });
    expect(await find(idOf('reopened', 2))).toMatchObject({ round: 2, status: 'PENDING', method: 'PHONE' });
  });

  it('nobody concludes on their own work; somebody else does, once', async () => {
    const callback = await resolved({ id: 'own', grade: 1 });
    const input = { callbackId: callback, ...satisfied };
    expect(await service.ask(concludeCallback, handler, input)).toMatchObject({
      refusal: { code: 'CALLER_HANDLED_CASE' },
    });
    const keyed = { ...input, comment: '好', key: 'click' };
    const concluded = answer(await service.ask(concludeCallback, quality, keyed));
    expect(concluded).toMatchObject({ status: 'CONCLUDED', verdict: 'SATISFIED', solved: true, by: 'quality' });
    expect(answer(await service.ask(concludeCallback, quality, keyed))).toEqual(concluded);
    expect(await service.ask(concludeCallback, quality, input)).toMatchObject({
      refusal: { code: 'CALLBACK_ALREADY_CONCLUDED' },
    });
  });

  it('the answer to a form concludes it; a call before it counts instead', async () => {
    const byForm = await resolved({ id: 'form' });
    expect(await find(byForm)).toMatchObject({ method: 'SMS', form: 'REQUESTED', formNo: 1 });
    const called = await resolved({ id: 'called' });
    answer(await service.ask(concludeCallback, quality, { callbackId: called, ...satisfied }));
    for (const callbackOf of [byForm, called]) {
      const state = anAnswer({
        id: `form-${callbackOf}`,
        callbackId: callbackOf,
        verdict: 'UNSATISFIED',
        solved: false,
      });
      await service.broker.publishAs(invitationEvents, tenantId, { id: state.id, version: 4, state });
    }
    await service.settle();
    expect(await find(byForm)).toMatchObject({ status: 'CONCLUDED', verdict: 'UNSATISFIED', form: 'ANSWERED' });
    expect(await find(called)).toMatchObject({ status: 'CONCLUDED', verdict: 'SATISFIED', form: 'VOIDED' });
  });

  it('an answered question that matters is followed up, not by who answered', async () => {
    await sayCase(
      { id: 'question', followUp: true, important: true, answeredAt: RESOLVED_AT, answeredBy: 'handler' },
      2,
    );
    await service.settle();
    expect(await find(idOf('question'))).toMatchObject({ status: 'PENDING', method: 'PHONE' });
    const input = { callbackId: idOf('question'), ...satisfied };
    expect(await service.ask(concludeCallback, handler, input)).toMatchObject({
      refusal: { code: 'CALLER_HANDLED_CASE' },
    });
  });

  it('lists what is due and may be called by who asks, by due time, page by page', async () => {
    const abc = ['a1', 'b2', 'c3'];
    for (const [i, id] of abc.entries()) await resolved({ id, grade: (3 - i) as 1 | 2 | 3, reachableBy: ['PHONE'] });
    const ours = (ids: string[]) => ids.filter((id) => abc.includes(id));
    expect(ours(await list({ due: true, mine: true }))).toEqual(['c3', 'b2', 'a1']);
    expect(await list({ mine: true }, handler)).toEqual([]);
    expect(await list({ due: true })).not.toContain('form');
    expect(await list({ statuses: ['CANCELLED'] })).toEqual(expect.arrayContaining(['ended', 'reopened']));

    const paged: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page = answer(await service.ask(listCallbacks, quality, { first: 2, after, count: true }));
      paged.push(...page.items.map(({ id }) => id));
      expect(page.totalCount).toBeGreaterThan(8);
      [after, more] = [page.cursors.at(-1), page.hasNextPage];
    }
    expect(new Set(paged).size).toBe(paged.length);
    expect(ours(await list({}))).toEqual(['c3', 'b2', 'a1']);
    expect(await service.ask(listCallbacks, quality, { first: 2, after: 'nonsense' })).toMatchObject({
      refusal: { fields: [{ path: 'after' }] },
    });
  });

  it('shows another company, or somebody of another property, nothing', async () => {
    const id = await resolved({ id: 'secret', grade: 1 });
    const strangers = [contextOf('songhe'), contextOf('qinglan', { properties: ['property-2'] })];
    for (const stranger of strangers) {
      expect(answer(await service.ask(getCallbacks, stranger, { ids: [id] }))).toEqual([]);
      expect(await list({}, stranger)).toEqual([]);
      expect(await service.ask(recordAttempt, stranger, { callbackId: id, method: 'PHONE' })).toMatchObject({
        refusal: { kind: 'NOT_FOUND', fields: [{ path: 'callbackId' }] },
      });
    }
  });

  it('two thirds of the window without an answer: a call, then the breach', async () => {
    const id = await resolved({ id: 'unanswered' });
    at('2026-03-04T09:59');
    await service.settle();
    expect(await find(id)).toMatchObject({ method: 'SMS', form: 'REQUESTED' });
    at('2026-03-04T10:00');
    await service.settle();
    expect(await find(id)).toMatchObject({
      method: 'PHONE',
      status: 'SCHEDULED',
      form: 'VOIDED',
      scheduledFor: shanghai('2026-03-04T10:00'),
    });
    at('2026-03-07T10:00');
    await service.settle();
    expect(await find(id)).toMatchObject({ clock: { state: 'BREACHED', breachedAt: shanghai('2026-03-05T10:00') } });
  });

  it('three tries in vain, a link, seven days: not reached', async () => {
    at('2026-03-02T10:00');
    const id = await resolved({ id: 'silent', grade: 1 });
    for (const time of ['2026-03-02T10:30', '2026-03-02T13:00', '2026-03-02T18:30']) {
      at(time);
      answer(await service.ask(recordAttempt, quality, { callbackId: id, method: 'PHONE', note: '无人接听' }));
    }
    expect(await find(id)).toMatchObject({
      triedInWindow: true,
      form: 'REQUESTED',
      attempts: [{ note: '无人接听' }, {}, {}],
    });
    at('2026-03-09T18:30');
    await service.settle();
    expect(await find(id)).toMatchObject({ status: 'NOT_REACHED', clock: { state: 'MET' } });
  });
});
