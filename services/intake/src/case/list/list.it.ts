import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listCases, withdrawCase, workOrderEvents, type CaseFilter, type CaseView } from '@hearback/contracts';
import { answer, contextOf } from '@hearback/testing';
import { agent, elsewhere, startIntake, type Intake } from '../../intake.examples.js';
import { clock, order } from '../case.examples.js';

let intake: Intake;
let cases: CaseView[];
const list = async (filter: CaseFilter = {}, more: object = {}, context = agent) =>
  answer(await intake.ask(listCases, context, { first: 50, filter, ...more }));
const found = async (filter: CaseFilter, more: object = {}, context = agent) =>
  (await list(filter, more, context)).items.map(({ id }) => cases.findIndex((one) => one.id === id)).sort();

beforeAll(async () => {
  intake = await startIntake();
  const at = { propertyId: intake.propertyId };
  cases = [];
  for (const input of [
    { ...at, description: '三号楼电梯停运', grade: 1 as const },
    { ...at, description: '绿化带杂草', category: 'ENVIRONMENT' as const, grade: 3 as const },
    { description: '保安态度不好', complainant: { name: '李四', phone: '０２１-６２３４５６７８' } },
    { kind: 'PRAISE' as const, grade: null, description: '感谢客服', channel: 'WEB' as const },
  ]) {
    cases.push((await intake.file(input)).case);
    intake.clock.advance({ minutes: 1 });
  }
  await intake.file({}, elsewhere);
  answer(await intake.ask(withdrawCase, agent, { caseId: cases[1]!.id, reason: '已清理' }));
}, 60_000);
afterAll(() => intake.close());

describe('the register', () => {
  it.each<[string, CaseFilter, number[]]>([
    ['nothing', {}, [0, 1, 2, 3]],
    ['status', { statuses: ['WITHDRAWN', 'CLOSED'] }, [1, 3]],
    ['kind', { kinds: ['PRAISE'] }, [3]],
    ['category and grade', { categories: ['FACILITIES'], grades: [1] }, [0]],
    ['channel', { channels: ['WEB'] }, [3]],
    ['from', { registeredFrom: '2026-03-02T02:02:00.000Z' }, [2, 3]],
    ['to', { registeredTo: '2026-03-02T02:01:00.000Z' }, [0]],
    ['words', { text: '电梯' }, [0]],
    ['words that stand in none together', { text: '电梯杂草' }, []],
    ['a phone', { text: '021 62345678' }, [2]],
  ])('by %s', async (_what, filter, expected) => expect(await found(filter)).toEqual(expected));

  it('by the phone of somebody concealed, for those who could reveal it only', async () => {
    expect(cases[2]!.concealed).toBe(true);
    const handler = contextOf('qinglan', { roles: ['handler'] });
    expect(await found({ text: '021 62345678' }, {}, handler)).toEqual([]);
    expect(await found({ text: '13900001111' }, {}, handler)).toEqual([0, 1, 3]);
  });

  it('by number, as people type it', async () =>
    expect(await found({ text: cases[1]!.number.toLowerCase().replaceAll('-', '') })).toEqual([1]));

  it('by property, which is also all that some may see', async () => {
    expect(await found({ propertyIds: [intake.propertyId] })).toEqual([0, 1]);
    expect(await found({ withoutProperty: true })).toEqual([2, 3]);
    expect(await found({ propertyIds: [intake.propertyId], withoutProperty: true })).toEqual([0, 1, 2, 3]);
    const limited = contextOf('qinglan', { roles: ['agent'], properties: [intake.propertyId] });
    expect(await found({}, {}, limited)).toEqual([0, 1]);
    expect(await found({ kinds: ['PRAISE'] }, {}, limited)).toEqual([]);
  });

  it('says what is too short to search for', async () =>
    expect(await intake.ask(listCases, agent, { first: 5, filter: { text: '电' } })).toMatchObject({
      refusal: { fields: [{ path: 'filter.text' }] },
    }));

  it('reads forward page by page, every case once, in each order', async () => {
    for (const [ordering, expected] of [
      ['NEWEST', [3, 2, 1, 0]],
      ['OLDEST', [0, 1, 2, 3]],
    ] as const) {
      const read: string[] = [];
      for (let after: string | undefined; ;) {
        const page = await list({}, { first: 3, order: ordering, after, count: true });
        expect(page.totalCount).toBe(4);
        read.push(...page.items.map(({ id }) => id));
        if (!page.hasNextPage) break;
        after = page.cursors.at(-1);
      }
      expect(read.map((id) => cases.findIndex((one) => one.id === id))).toEqual(expected);
    }
    expect(await intake.ask(listCases, agent, { first: 5, after: 'rubbish' })).toMatchObject({
      refusal: { fields: [{ path: 'after' }] },
    });
  });

  it('puts first what is overdue or due next, by the newest heard of its clocks', async () => {
    const urgent = async () => (await list({}, { order: 'MOST_URGENT', first: 2 })).items.map(({ id }) => id);
    expect(await urgent()).toEqual([cases[0]!.id, cases[2]!.id]);
    expect(await found({ overdue: true })).toEqual([]);
    const clocks = [clock('FIRST_CONTACT', 'RUNNING', '2026-03-02T02:03:30.000Z')];
    const state = order({ clocks, handlerId: 'staff-5', case: { ...order().case, id: cases[2]!.id } });
    await intake.broker.publishAs(workOrderEvents, agent.tenantId, { id: 'order-1', version: 1, state });
    await intake.settle();
    expect(await urgent()).toEqual([cases[2]!.id, cases[0]!.id]);
    expect(await found({ overdue: true })).toEqual([2]);
    expect(await found({ overdue: false })).toEqual([0, 1, 3]);
    expect(await found({ handlerId: 'staff-5' })).toEqual([2]);
  });
});
