import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { contextOf, TestKeeping } from '@hearback/testing';
import { CaseFactsStore } from './case-facts.store.js';
import type { News } from './known.js';
import { aCallback, aCase, anAnswer, anOrder, day } from '../examples/story.js';

const qinglan = contextOf('qinglan');
const registered: News = { part: 'case', id: 'c', version: 1, state: aCase() };
const closed: News = { part: 'case', id: 'c', version: 3, state: aCase({ end: 'CLOSED', closedAt: day(5) }) };
const resolved: News = { part: 'workOrders', id: 'w', version: 5, state: anOrder() };
const confirmed: News = { part: 'callbacks', id: 'b', version: 2, state: aCallback() };
const answered: News = { part: 'invitations', id: 'i', version: 2, state: anAnswer(true) };
const LOOP = [registered, resolved, confirmed, closed, answered];

let test: TestKeeping;
let store: CaseFactsStore;
const commands: string[] = [];
const row = async (id: string, context = qinglan) => (await store.findOne(context, { _id: id }))?.facts;
const inTurn = async (news: readonly News[], hear: (one: News) => Promise<void>) => {
  for (const one of news) await hear(one);
};

describe('E3 CaseFactsStore', () => {
  beforeAll(async () => {
    test = await TestKeeping.open('reporting');
    store = new CaseFactsStore(test.keeping);
    await test.keeping.prepare();
    test.connection.getClient().on('commandStarted', ({ commandName }) => commands.push(commandName));
  });
  beforeEach(() => void commands.splice(0));
  afterAll(() => test.close());

  it('writes one command an event, and none for an event that says nothing new', async () => {
    await inTurn(LOOP, (news) => store.hear(qinglan, 'one', news));
    expect(commands).toEqual(['insert', 'update', 'update', 'update', 'update']);
    await inTurn(LOOP, (news) => store.hear(qinglan, 'one', news));
    expect(commands).toHaveLength(5);
    expect(await row('one')).toMatchObject({ end: 'CLOSED', outcomes: [{}, {}, {}, {}, {}] });
  });

  it('gathers what comes at once', async () => {
    await Promise.all(LOOP.map((news) => store.hear(qinglan, 'burst', news)));
    expect(commands).toEqual(['insert', 'update']);
    expect(await row('burst')).toEqual(await row('one'));
  });

  it('takes turns with another replica', async () => {
    const other = new CaseFactsStore(test.keeping);
    await Promise.all(
      [...LOOP].reverse().flatMap((news) => [store.hear(qinglan, 'two', news), other.hear(qinglan, 'two', news)]),
    );
    expect(await row('two')).toEqual(await row('one'));
    await store.hear(qinglan, 'three', registered);
    await inTurn([resolved, confirmed], (news) => other.hear(qinglan, 'three', news));
    await inTurn([closed, answered], (news) => store.hear(qinglan, 'three', news));
    expect(await row('three')).toEqual(await row('one'));
  });

  it('goes on from the row after a restart, whatever comes again', async () => {
    await inTurn([registered, resolved], (news) => store.hear(qinglan, 'four', news));
    const restarted = new CaseFactsStore(test.keeping);
    await inTurn([registered, ...LOOP], (news) => restarted.hear(qinglan, 'four', news));
    expect(await row('four')).toEqual(await row('one'));
  });

  it('takes back what is no longer so', async () => {
    const reopened: News = { part: 'case', id: 'c', version: 4, state: aCase() };
    await inTurn([registered, closed, reopened], (news) => store.hear(qinglan, 'five', news));
    expect(await row('five')).toMatchObject({ end: 'OPEN', sheets: ['2026-03', 'OPEN'] });
    expect(await row('five')).not.toHaveProperty('closedIn');
    const merged: News = { part: 'case', id: 'c', version: 5, state: aCase({ end: 'MERGED', closedAt: day(6) }) };
    await store.hear(qinglan, 'five', merged);
    expect(await row('five')).toBeNull();
  });

  it('keeps companies apart', async () => {
    const songhe = contextOf('songhe');
    await store.hear(songhe, 'six', registered);
    expect(await row('six', songhe)).toMatchObject({ end: 'OPEN' });
    expect(await row('six')).toBeUndefined();
  });

  it('makes rows anew beside those in use; a replica that remembers a row of before does not write over the new one', async () => {
    const late = new CaseFactsStore(test.keeping);
    await inTurn([registered, resolved, confirmed], (news) => late.hear(qinglan, 'seven', news));
    store.rebuilds(1_700_000_000_000);
    await inTurn([registered, resolved, answered], (news) => store.hear(qinglan, 'seven', news));
    const heard = async () => Object.keys((await store.findOne(qinglan, { _id: 'seven' }))!.known.callbacks);
    expect(await heard()).toEqual(['b']);
    await test.connection.collection('case_facts_next').rename('case_facts', { dropTarget: true });
    expect([await heard(), await row('one')]).toEqual([[], undefined]);
    await late.hear(qinglan, 'seven', closed);
    expect(Object.keys((await store.findOne(qinglan, { _id: 'seven' }))!.known.invitations)).toEqual(['i']);
  });
});
