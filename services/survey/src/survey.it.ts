import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  answerSurvey,
  callbackEvents,
  caseEvents,
  getForm,
  keptOfSurveys,
  type CallbackState,
  type CaseState,
} from '@hearback/contracts';
import { brokenAt } from '@hearback/store';
import { answer, contextOf, startService, type TestService } from '@hearback/testing';
import type { TenantContext } from '@hearback/tenancy';
import { aCallback, aCase, shanghai } from './invitation/invitation.examples.js';
import { closureId, formId, InvitationStore } from './invitation/invitation.store.js';
import { SurveyModule } from './survey.module.js';

const staff = contextOf('qinglan', { actor: 'quality', roles: ['quality'] });
const { tenantId } = staff;
const linkTo = (id: string): TenantContext => ({ ...staff, roles: [], actor: { kind: 'link', id: `survey:${id}` } });
const answers = (score = 5) => ['speed', 'result', 'attitude'].map((questionId) => ({ questionId, score }));

let service: TestService;

const find = async (id: string) => (await service.get(InvitationStore).find(staff, id))?.state;
const ask = (id: string, given: { questionId: string; score?: number; text?: string }[] = answers(), by = linkTo(id)) =>
  service.ask(answerSurvey, by, { invitationId: id, answers: given });

async function sayCase(about: Partial<CaseState>, version: number): Promise<string> {
  const state = aCase(about);
  await service.broker.publishAs(caseEvents, tenantId, { id: state.id, version, state });
  await service.settle();
  return closureId(tenantId, state.id, state.round);
}
let said = 0;
async function sayCallback(change: Partial<CallbackState>): Promise<string> {
  const state = aCallback(change);
  await service.broker.publishAs(callbackEvents, tenantId, { id: state.id, version: (said += 1), state });
  await service.settle();
  return formId(tenantId, state.caseId, state.round, state.formNo ?? 1);
}

describe('D1 survey', () => {
  beforeAll(async () => {
    service = await startService('survey', SurveyModule);
  }, 60_000);
  afterAll(() => service.close());
  const at = (local: string) => service.clock.set(shanghai(local));

  it('a closing after a call invites once, however often it is heard', async () => {
    const id = await sayCase({ id: 'closed' }, 5);
    expect(await sayCase({ id: 'closed' }, 5)).toBe(id);
    expect(await find(id)).toMatchObject({ status: 'SENT', sentAt: shanghai('2026-03-02T10:00') });
  });

  it.each<Partial<CaseState>>([{ closedBy: 'FORM' }, { closedBy: 'NOT_REACHED' }, { anonymous: true }])(
    '%j: nobody is invited',
    async (about) =>
      expect(await find(await sayCase({ id: `quiet-${JSON.stringify(about)}`, ...about }, 5))).toBeUndefined(),
  );

  it('only the holder of the link answers, once', async () => {
    const id = await sayCase({ id: 'answered' }, 5);
    for (const stranger of [staff, linkTo('another'), { ...linkTo(id), tenantId: contextOf('songhe').tenantId }]) {
      expect(await ask(id, answers(), stranger)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
      expect(await service.ask(getForm, stranger, { invitationId: id })).toMatchObject({
        refusal: { code: 'NOT_FOUND' },
      });
    }
    expect(await ask(id, answers().slice(1))).toMatchObject({
      refusal: { kind: 'INPUT', fields: [{ path: 'answers' }] },
    });
    expect(await ask(id, [{ questionId: 'speed', score: 9 }])).toMatchObject({
      refusal: { kind: 'INPUT', fields: [{ path: 'answers.0.score' }] },
    });
    expect(await ask(id, [...answers(), { questionId: 'suggestion', text: '很好 👍' }])).toEqual({
      ok: { satisfied: true },
    });
    expect(await ask(id)).toMatchObject({ refusal: { code: 'SURVEY_ALREADY_ANSWERED' } });
    expect(await service.ask(getForm, linkTo(id), { invitationId: id })).toMatchObject({ ok: { answered: true } });
  });

  it('F9 what was written is given out on request, and goes when the case says so; scores stay', async () => {
    const id = await sayCase({ id: 'redacted' }, 5);
    answer(await ask(id, [...answers(), { questionId: 'suggestion', text: '我是王先生，谢谢' }]));
    const kept = async () => JSON.stringify(answer(await service.ask(keptOfSurveys, staff, { caseIds: ['redacted'] })));
    expect(await kept()).toContain('我是王先生，谢谢');
    await sayCase({ id: 'redacted', redactedAt: '2026-03-05T00:00:00.000Z' }, 6);
    expect(await kept()).not.toContain('王先生');
    expect(await find(id)).toMatchObject({ status: 'ANSWERED', answers: { scores: { result: 5 } } });
    expect(brokenAt(await service.get(InvitationStore).timeline(staff, id))).toBeUndefined();
  });

  it('a request whose answer was lost may be sent again', async () => {
    const id = await sayCase({ id: 'lost' }, 5);
    const request = { invitationId: id, key: 'request-1', answers: answers(2) };
    expect(await service.ask(answerSurvey, linkTo(id), request)).toEqual({ ok: { satisfied: false } });
    expect(await service.ask(answerSurvey, linkTo(id), request)).toEqual({ ok: { satisfied: false } });
  });

  it('reopening voids it, also when the closing is heard only afterwards', async () => {
    const id = await sayCase({ id: 'reopened' }, 5);
    await sayCase({ id: 'reopened', round: 2, end: 'OPEN', closedBy: undefined }, 6);
    expect(await ask(id)).toMatchObject({ refusal: { code: 'SURVEY_VOIDED' } });

    await sayCase({ id: 'late', round: 2, end: 'OPEN', closedBy: undefined }, 6);
    expect(await find(await sayCase({ id: 'late' }, 5))).toMatchObject({ status: 'RULED_OUT' });
  });

  it('a form of a callback: sent, answered, and void for whoever was called instead', async () => {
    const id = await sayCallback({ caseId: 'form' });
    expect(await ask(id)).toMatchObject({ refusal: { fields: [{ path: 'answers' }] } });
    expect(await ask(id, [{ questionId: 'solved', text: '否' }, ...answers(3)])).toEqual({ ok: { satisfied: false } });
    expect(await find(id)).toMatchObject({ status: 'ANSWERED', answers: { solved: false } });

    const called = await sayCallback({ caseId: 'called' });
    await sayCallback({ caseId: 'called', status: 'CONCLUDED', form: 'VOIDED' });
    expect(await ask(called)).toMatchObject({ refusal: { code: 'SURVEY_VOIDED' } });
  });

  it('by night it waits for the morning, is recalled after a week and ends after two', async () => {
    at('2026-03-02T23:00');
    const id = await sayCase({ id: 'night' }, 5);
    expect(await find(id)).toMatchObject({ status: 'SCHEDULED' });
    expect(await ask(id)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    at('2026-03-03T09:00');
    await service.settle();
    expect(await find(id)).toMatchObject({ status: 'SENT', sentAt: shanghai('2026-03-03T09:00') });
    at('2026-03-20T00:00');
    await service.settle();
    expect(await find(id)).toMatchObject({ status: 'EXPIRED', remindedAt: shanghai('2026-03-10T09:00') });
    expect(await ask(id)).toMatchObject({ refusal: { code: 'SURVEY_EXPIRED' } });
  });
});
