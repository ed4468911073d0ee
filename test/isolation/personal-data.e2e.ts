import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formsOf, lookThrough, processNames } from '@hearback/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import type { SeenCase } from '../e2e/seen-case.js';
import { closeAndInvite } from './world.js';

const desk = new Desk('qinglan');
const { platform } = desk;
// Of nobody else in the ring; typed as people type, kept in one spelling.
const PERSON = { name: '欧阳甄隐', phone: '19987654321', email: 'ouyang.zhenyin@privacy.example' };
const complainant = { ...PERSON, phone: '+86 199-8765-4321' };

const staffId = async (login: string) =>
  (await platform.ask<{ viewer: { staff: { id: string } } }>(desk.who(login), '{ viewer { staff { id } } }')).viewer
    .staff.id;

const shown = ({ complainant: { contactAccess, contact, display } }: SeenCase) => ({ contactAccess, contact, display });
const SHOWN = { contactAccess: 'SHOWN', contact: { name: PERSON.name, phone: PERSON.phone }, display: PERSON.name };
const HIDDEN = { contactAccess: 'NEVER', contact: null, display: '住户' };

/** A case whose order is handler2's, who has no other role. */
async function orderOfHandler2(input: object): Promise<SeenCase> {
  const { case: filed } = await desk.file({ complainant, ...input });
  const { workOrders } = await desk.becomes(filed.id, 'an order', (now) => now.workOrders[0]);
  const handlerId = await staffId('handler2');
  if (workOrders[0]!.handler?.id !== handlerId)
    await desk.must('dispatcher', 'dispatchWorkOrder', { workOrderId: workOrders[0]!.id, handlerId });
  return desk.becomes(filed.id, 'handler2’s order', (now) => now.workOrders[0]!.handler?.id === handlerId);
}

describe('A12 who sees how to reach a complainant', () => {
  it('the agent, and the handler while the order is theirs', async () => {
    const { id, workOrders } = await orderOfHandler2({});
    const workOrderId = workOrders[0]!.id;
    expect(shown(await desk.see(id, 'agent'))).toEqual(SHOWN);
    expect(shown(await desk.see(id, 'handler2'))).toEqual(SHOWN);
    expect(shown(await desk.see(id, 'guard'))).toEqual(HIDDEN);
    for (const step of ['acceptWorkOrder', 'recordContact', 'recordArrival'])
      await desk.must('handler2', step, { workOrderId });
    expect(shown(await desk.see(id, 'handler2'))).toEqual(SHOWN);
    await desk.must('handler2', 'resolveWorkOrder', { workOrderId, result: '已修复' });
    await desk.becomes(id, 'resolved', (now) => now.workOrders[0]!.status === 'RESOLVED');
    expect(shown(await desk.see(id, 'handler2'))).toEqual(HIDDEN);
  }, 30_000);

  it('a superior for a reason, which stays on the timeline', async () => {
    const { case: filed } = await desk.file({ complainant });
    expect(shown(await desk.see(filed.id, 'manager'))).toEqual({
      contactAccess: 'REVEAL',
      contact: null,
      display: '欧**',
    });
    const revealed = await desk.must(
      'manager',
      'revealContact',
      { caseId: filed.id, reason: '上门致歉前核对' },
      { fields: 'name phone email' },
    );
    expect(revealed).toMatchObject(PERSON);
    const HISTORY =
      'query($id: ID!) { case(id: $id) { timeline(first: 100) { edges { node { type actor summary } } } } }';
    const history = await platform.ask<object>(desk.who('manager'), HISTORY, { id: filed.id });
    const entry = { type: 'contact-revealed', actor: '周明远', summary: expect.stringContaining('上门致歉前核对') };
    expect(JSON.stringify(history)).not.toContain(PERSON.phone);
    expect(history).toMatchObject({ case: { timeline: { edges: expect.arrayContaining([{ node: entry }]) } } });
  });

  it('not the handling line, when it is about staff', async () => {
    const { id } = await orderOfHandler2({ personsInvolved: ['王建军'], description: '上门维修的师傅态度差' });
    const CONCEALED = { contact: null, display: '身份保密' };
    expect(shown(await desk.see(id, 'handler2'))).toEqual({ ...CONCEALED, contactAccess: 'NEVER' });
    expect(shown(await desk.see(id, 'handler'))).toEqual({ ...CONCEALED, contactAccess: 'NEVER' }); // whom it is about
    expect(shown(await desk.see(id, 'agent'))).toEqual({ ...CONCEALED, contactAccess: 'REVEAL' });
    for (const login of ['handler', 'handler2'])
      await expect(desk.act(login, 'revealContact', { caseId: id, reason: '想知道是谁' })).rejects.toThrow('FORBIDDEN');
    expect(await desk.must('agent', 'revealContact', { caseId: id, reason: '回电' })).toMatchObject({
      name: PERSON.name,
    });
  });
});

describe('F9 where a complainant’s name, phone and mail are in clear', () => {
  let filed: SeenCase;
  const found = new Map<string, Set<string>>();
  const look = (where: string, holds: (text: string) => boolean) => {
    for (const what of [filed.id, ...Object.values(PERSON), complainant.phone])
      if (formsOf(what).some(holds)) found.set(what, (found.get(what) ?? new Set()).add(where));
  };

  beforeAll(async () => {
    ({ case: filed } = await desk.file({ complainant, grade: 1 }));
    const token = await closeAndInvite(desk, filed);
    const answers = ['speed', 'result', 'attitude'].map((questionId) => ({ questionId, score: 5 }));
    await desk.must(undefined, 'answerSurvey', { token, answers });
    const FIND = 'query($text: String!) { cases(first: 1, filter: { text: $text }) { edges { cursor } } }';
    await platform.ask(desk.who('agent'), FIND, { text: complainant.phone });
    await platform.advance('PT0S');

    await lookThrough(platform, look);
  }, 60_000);

  it('was looked for in every database, in the streams and in the log of every process', () => {
    const places = [...found.get(filed.id)!];
    for (const name of processNames.filter((one) => one !== 'gateway'))
      expect(places).toContainEqual(expect.stringMatching(`^hearback_${name}`));
    expect(places).toContainEqual('the log of changes');
    expect(places).toContainEqual(expect.stringMatching(/jetstream.*INTAKE/));
    for (const name of processNames)
      expect(readFileSync(path.join(platform.home, 'logs', `${name}.log`))).not.toHaveLength(0);
  });

  it.each([...Object.values(PERSON), complainant.phone])('is nowhere: %s', (what) => {
    expect([...(found.get(what) ?? [])]).toEqual([]);
  });
});
